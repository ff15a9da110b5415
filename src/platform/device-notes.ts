/** What the program notes about this device; no part of the settings, and in no backup. */
export type DeviceNotes = {
  /** When everything was last saved to a file, as an ISO date-time; null for never. */
  lastBackupAt: string | null;
  /** Whether the browser has been asked to keep our storage for good. */
  askedToPersist: boolean;
};

export type DeviceNotesStore = {
  read: () => DeviceNotes;
  change: (part: Partial<DeviceNotes>) => void;
  clear: () => void;
};

const KEY = 'attune:device';
const NOTHING: DeviceNotes = { lastBackupAt: null, askedToPersist: false };

export function localDeviceNotes(): DeviceNotesStore {
  return {
    read,
    change(part) {
      try {
        localStorage.setItem(KEY, JSON.stringify({ ...read(), ...part }));
      } catch {
        // Denied or full: it is noted again the next time.
      }
    },
    clear() {
      try {
        localStorage.removeItem(KEY);
      } catch {
        // Denied: there is nothing to clear.
      }
    },
  };
}

function read(): DeviceNotes {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof stored !== 'object' || stored === null) return NOTHING;
    const { lastBackupAt, askedToPersist } = stored as Record<string, unknown>;
    const known = typeof lastBackupAt === 'string' && !Number.isNaN(Date.parse(lastBackupAt));
    return {
      lastBackupAt: known ? lastBackupAt : null,
      askedToPersist: askedToPersist === true,
    };
  } catch {
    return NOTHING;
  }
}
