/** Tomorrow at 9:00 in the agent's time zone, in milliseconds since 1970. */
export function tomorrowAtNine(now: number): number {
  const time = new Date(now);
  time.setDate(time.getDate() + 1);
  return time.setHours(9, 0, 0, 0);
}
