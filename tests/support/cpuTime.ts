/** CPU time that a piece of work takes in this process, in milliseconds; other load on the machine is left out. */
export function cpuTimeOf(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
