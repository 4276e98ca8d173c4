import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const mistakenButHurt: RolePlay = {
  id: 'mistaken-but-hurt',
  customer: 'Ruth Abrams',
  subject: i18n.t('practice.rolePlays.mistakenButHurt.subject'),
  message: [
    'I brought my mother’s watch to you in October for a new strap. Today the girl at your counter looked at my ticket and told me that you have no such watch. Then she served the next person.',
    'My mother died in August. It is the only thing of hers that ticks. How could you lose it, and how could you shrug at me like that? I am shaking as I write this.',
  ],
  facts: i18n.t('practice.rolePlays.mistakenButHurt.facts'),
  lesson: i18n.t('practice.rolePlays.mistakenButHurt.lesson'),
  situation: 'not-our-fault',
  needs: ['apology', 'empathy', 'action', 'commitment'],
  answers: [
    {
      when: { stung: ['blame', 'defensive'] },
      message: [
        'Thank you for pointing out how stupid I am. I have not slept properly since August and I mixed up two shop fronts.',
        'Is the watch safe? That is all I want to know.',
      ],
    },
    {
      when: { stung: true },
      message: ['I do not know what to do with a letter like that. Where is the watch?'],
    },
    {
      when: { missing: ['empathy'] },
      message: [
        'Oh. Then I went to the wrong shop. I feel a fool now, and I shouted at that girl.',
        'Please tell her that I am not usually like this. I was so frightened that it was gone.',
      ],
    },
    {
      when: { missing: ['action', 'commitment'] },
      message: ['So it is not with you. But then where is it? Please, can somebody help me find it?'],
    },
    {
      when: { missing: ['apology'] },
      message: [
        'It is there? Thank God. I could cry.',
        'I am embarrassed about the mix-up. I still think that your counter could have been kinder.',
      ],
    },
    {
      message: [
        'It is there? Oh, thank God. I have just sat down on the stairs and cried.',
        'I am so embarrassed that I went to the wrong shop. Thank you for looking for it all the same. Should I bring anything when I fetch it?',
      ],
    },
  ],
  model: {
    reply: [
      'Dear Ms Abrams,',
      'Your mother’s watch is safe. I have traced it for you: the ticket in your photo is from Hartley’s, three doors down from us. I rang them just now. It has its new strap, and it ticks.',
      'I am sorry that we sent you away from our counter without a kind word. To think that it was gone must have been terrifying, and anyone would have been upset.',
      'I have arranged with Hartley’s that they keep it in their safe for you; they are open until 6 every day. If you would rather not go alone, come to us first and ask for me. I will walk over with you.',
      'I will ring you tomorrow at 10 to hear that you have it.',
      'Leah Morgenstern',
    ],
    steps: ['apology', 'empathy', 'action', 'commitment'],
  },
};
