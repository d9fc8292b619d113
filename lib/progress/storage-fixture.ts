/** Storage of a browser that lasts as long as a test. `room` is how many characters a value may have. */
export class MemoryStorage implements Storage {
  [name: string]: unknown;
  readonly #room: number;

  constructor(room = Number.POSITIVE_INFINITY) {
    this.#room = room;
  }

  get length(): number {
    return Object.keys(this).length;
  }

  key(index: number): string | null {
    return Object.keys(this)[index] ?? null;
  }

  getItem(key: string): string | null {
    const value = Object.hasOwn(this, key) ? this[key] : null;
    return typeof value === "string" ? value : null;
  }

  setItem(key: string, value: string): void {
    if (value.length > this.#room) throw new DOMException("no room left", "QuotaExceededError");
    this[key] = value;
  }

  removeItem(key: string): void {
    delete this[key];
  }

  clear(): void {
    for (const key of Object.keys(this)) delete this[key];
  }
}

/** Storage of a browser that refuses to keep anything. */
export const refusedStorage = {
  getItem(): never {
    throw new DOMException("blocked", "SecurityError");
  },
  setItem(): never {
    throw new DOMException("blocked", "SecurityError");
  },
  removeItem(): never {
    throw new DOMException("blocked", "SecurityError");
  },
};
