/** A place to go to, by its title. */
export interface Place {
  readonly href: string;
  readonly title: string;
}

/** Places in a row, parted by commas. */
export function Links({ places }: { readonly places: readonly Place[] }) {
  return places.map(({ href, title }, index) => (
    <span key={href}>
      {index > 0 && ", "}
      <a href={href}>{title}</a>
    </span>
  ));
}
