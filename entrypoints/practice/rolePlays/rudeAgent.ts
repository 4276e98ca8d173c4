import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const rudeAgent: RolePlay = {
  id: 'rude-agent',
  customer: 'Helen Marsh',
  subject: i18n.t('practice.rolePlays.rudeAgent.subject'),
  message: [
    'I rang this morning about the fault on my line. The man who answered, Daniel, sighed when I said that I had already restarted the router, and told me that I “obviously had not read the instructions”. Then he put me through to a line that rang out.',
    'I am 71 and I do read the instructions. I felt like a nuisance. And I still have no internet.',
  ],
  facts: i18n.t('practice.rolePlays.rudeAgent.facts'),
  lesson: i18n.t('practice.rolePlays.rudeAgent.lesson'),
  situation: 'recovery',
  needs: ['apology', 'ownership', 'empathy', 'action', 'commitment'],
  answers: [
    {
      when: { stung: ['praise', 'defensive', 'excuse'] },
      message: [
        'I am sure that he is a very nice young man at home. I was not telling you about his character. I was telling you what he said to me.',
        'And my line is still dead, if anybody would like to know.',
      ],
    },
    {
      when: { stung: true },
      message: ['I see. Then I suppose that I am a nuisance after all. Could somebody at least mend the line?'],
    },
    {
      when: { missing: ['apology', 'empathy'] },
      message: [
        'Thank you for seeing to the line. You have not said a word about the telephone call, and that was why I wrote.',
      ],
    },
    {
      when: { missing: ['action', 'commitment'] },
      message: [
        'Thank you, dear, that is kindly said. But I am still sitting here without internet, and my daughter in Perth rings on Sundays. When will it be mended?',
      ],
    },
    {
      when: { missing: ['commitment'] },
      message: [
        'That is kind of you, and I shall not hold it against anybody. What time shall I be at home for the engineer? I have the chiropodist at noon.',
      ],
    },
    {
      message: [
        'Thank you. I was close to tears this morning, and I feel a little better now.',
        'I should not want the young man to lose his place over it. But will somebody have a word with him? The next person may be older than I am.',
      ],
    },
  ],
  model: {
    reply: [
      'Dear Mrs Marsh,',
      'I am sorry for how we spoke to you this morning. You had done everything right, and we sighed at you and passed you to a line that nobody answered. That was rude, and it was our fault. You have every right to be upset, and you were never a nuisance.',
      'The fault is in the cabinet in your street, not in your house. Our engineer Amira will repair it tomorrow between 9 and 11. You need not be at home for it, and I will ring you at 11:30 to hear whether your line works.',
      'I have spoken with the manager of the phone team about this call. May I tell her in your own words how it felt?',
      'Yours sincerely,',
      'Martin Boateng',
    ],
    steps: ['apology', 'ownership', 'empathy', 'action', 'commitment', 'question'],
  },
};
