/** What `util.format` does with the placeholders mocha's reporter uses, for a worker, where Node's is not to be had. */
export function format([template = '', ...values]: readonly (string | number)[]): string {
  const rest = [...values];
  const filled = String(template).replace(/%([sdif%])/g, (placeholder, letter: string) => {
    if (letter === '%') return '%';
    return rest.length > 0 ? String(rest.shift()) : placeholder;
  });
  return [filled, ...rest].join(' ');
}
