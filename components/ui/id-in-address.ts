/** What stands after `#` in the address, as it is when it cannot be decoded. */
export function idInAddress(): string {
  const id = window.location.hash.slice(1);
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
