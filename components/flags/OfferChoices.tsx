import { i18n } from '#i18n';

interface OfferChoicesProps {
  /** "[your offer]", or whatever else the words would fill. */
  label: string;
  words: readonly string[];
  onChoose: (words: string) => void;
}

/** What the team may offer, as buttons that fill a blank; nothing if nothing fits. */
export function OfferChoices({ label, words, onChoose }: OfferChoicesProps) {
  if (words.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    <div className="offers" role="group" aria-label={i18n.t('panel.flags.fillWith', { blank: label })}>
      {words.map((word) => (
        <button key={word} type="button" lang="en" className="offer" onClick={() => onChoose(word)}>
          {word}
        </button>
      ))}
    </div>
  );
}
