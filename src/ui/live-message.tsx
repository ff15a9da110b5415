import { VisuallyHidden } from './visually-hidden.tsx';

/** Says politely, to those who listen, what others see. Keep it rendered and change the message. */
export function LiveMessage({ message }: { message: string }) {
  return (
    <VisuallyHidden>
      <output>{message}</output>
    </VisuallyHidden>
  );
}
