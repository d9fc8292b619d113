/**
 * Puts values into the `{name}` places of a message that reached a client part as a prop.
 * A place without a value is a programming error and throws a RangeError.
 */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new RangeError(`no value for {${name}} in “${message}”`);
    return String(value);
  });
}
