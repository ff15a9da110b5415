/**
 * What jsdom lacks of a browser, as far as component tests need it: modal dialogs (opened and closed,
 * with the focus inside) and scrolling (nothing moves).
 */
export function browserInJsdom(): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector<HTMLElement>('button, a[href]')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
}
