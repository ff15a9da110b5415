import { useRef } from 'react';
import { Button, type ButtonLook } from './button.tsx';

type FileButtonProps = {
  children: string;
  /** As the `accept` of a file input. */
  accept: string;
  look?: ButtonLook;
  disabled?: boolean;
  onFile: (file: File) => void;
};

/** Lets the person choose a file. The browser's own field is behind it, where it needs no second look. */
export function FileButton({ children, accept, look, disabled = false, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        look={look ?? 'secondary'}
        aria-disabled={disabled}
        onClick={() => {
          if (!disabled) input.current?.click();
        }}
      >
        {children}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={children}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again, after it was mended.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
    </>
  );
}
