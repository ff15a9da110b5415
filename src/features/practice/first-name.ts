/** What the screen calls the client in running text: the first name, or all of it after a title. */
export function firstName(name: string): string {
  const [first = name] = name.split(' ');
  return first.endsWith('.') ? name : first;
}
