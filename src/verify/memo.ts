/** Remembers what was made of content that has not changed since, such as between two edits in `npm run dev`. */

/**
 * The same function, which makes its answer once for each `data`: what was read from a file stays the same object
 * until the file changes. The answer must depend on nothing else.
 */
export function once<Of extends object, Made>(
  make: (of: Of) => Made,
  dataOf: (of: Of) => object = (of) => of,
): (of: Of) => Made {
  const known = new WeakMap<object, { made: Made }>();
  return (of) => {
    const data = dataOf(of);
    const found = known.get(data) ?? { made: make(of) };
    known.set(data, found);
    return found.made;
  };
}

/** The same for what is made of an entry. */
export function perEntry<Of extends { data: object }, Made>(
  make: (entry: Of) => Made,
): (entry: Of) => Made {
  return once(make, ({ data }) => data);
}
