// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Words } from '../../../components/page/Words';

it.each([
  ['Press {key} to go on.', 'Press Enter to go on.'],
  ['{key} goes on', 'Enter goes on'],
  ['No part', 'No part'],
])('puts elements into %j', (text, expected) => {
  const { container } = render(
    <p>
      <Words text={text} parts={{ key: <kbd>Enter</kbd> }} />
    </p>,
  );
  expect(container).toHaveTextContent(expected);
  expect(container.querySelectorAll('kbd')).toHaveLength(text.includes('{key}') ? 1 : 0);
});
