import { type PromiseReading, readPromise } from './readPromise';
import { ownTimeZone } from './workingDay';

/** Reads promises in the agent's own time zone, again and again while the agent types. */
export class PromiseReader {
  private last: { asked: string; reading: PromiseReading } | undefined;

  /** @param team `workingDays` as they stand now: days of the week, 0 for Sunday */
  constructor(private readonly team: { readonly workingDays: readonly number[] }) {}

  /** @param now in milliseconds since 1970 */
  read(sentence: string | undefined, now: number): PromiseReading {
    if (sentence === undefined) return { kind: 'none' };
    const { workingDays } = this.team;
    // Reading takes some milliseconds, and nothing that it says changes within a minute.
    const asked = JSON.stringify([sentence, Math.floor(now / 60_000), workingDays]);
    if (this.last?.asked !== asked) {
      this.last = { asked, reading: readPromise(sentence, new Date(now), ownTimeZone(), workingDays) };
    }
    return this.last.reading;
  }
}
