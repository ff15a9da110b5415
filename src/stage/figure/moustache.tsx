import styles from './figure.module.css';

export function Moustache() {
  return (
    <path
      className={styles.hair}
      d="M0,34C-8,29 -21,31 -27,42C-17,43 -8,41 0,39C8,41 17,43 27,42C21,31 8,29 0,34Z"
    />
  );
}
