/** The parts of an address that say whose page it is. */
export type Address = Pick<Location, 'protocol' | 'hostname'>;

/**
 * The address of a frame's page; for a frame without one of its own (about:blank, srcdoc), that of the page around it.
 */
export function addressOf(frame: Window): Address {
  // Read here, so that the caller's `try` catches it: for a page of another origin the browser returns the location,
  // but throws when its parts are read.
  const { protocol, hostname } = frame.location;
  try {
    if (protocol === 'about:' && frame.parent !== frame) return addressOf(frame.parent);
  } catch {
    // The page around it is of another origin.
  }
  return { protocol, hostname };
}

/** Whether match patterns of whole hosts match an address. */
export function covers(patterns: string[], { protocol, hostname }: Address): boolean {
  return patterns.some((pattern) => {
    const [scheme, host = ''] = pattern.replace(/\/\*$/, '').split('://');
    if (`${scheme}:` !== protocol) return false;
    return host.startsWith('*.') ? hostname.endsWith(host.slice(1)) || hostname === host.slice(2) : hostname === host;
  });
}
