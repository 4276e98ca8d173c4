import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest. Started last, one of these would leave the other processor with nothing to do. */
const SLOWEST = [
  'tests/rules/longText.property.test.ts',
  'tests/scoring/floors.test.ts',
  'tests/utils/commands/review.test.ts',
];

/** Runs the slowest test files first. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const rank = ({ moduleId }: TestSpecification) => {
      const place = SLOWEST.findIndex((file) => moduleId.endsWith(file));
      return place < 0 ? SLOWEST.length : place;
    };
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}
