/** What the browser says of the room that it gives us. */
export type StorageState = {
  /** Whether it promised not to clear it by itself; null where it does not say. */
  persisted: boolean | null;
  usedBytes: number | null;
};

export async function readStorageState(): Promise<StorageState> {
  const storage = storageHere();
  try {
    const persisted = (await storage?.persisted()) ?? null;
    const { usage } = (await storage?.estimate()) ?? {};
    return { persisted, usedBytes: usage ?? null };
  } catch {
    return { persisted: null, usedBytes: null };
  }
}

/** Asks the browser never to clear our storage by itself. Some browsers ask the person, so ask rarely. */
export async function askToPersist(): Promise<boolean> {
  try {
    return (await storageHere()?.persist()) ?? false;
  } catch {
    return false;
  }
}

/** Absent on pages that are not served securely. */
const storageHere = (): StorageManager | undefined =>
  (navigator as { storage?: StorageManager | undefined }).storage;
