import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const missedBirthday: RolePlay = {
  id: 'missed-birthday',
  customer: 'Tom Okafor',
  subject: i18n.t('practice.rolePlays.missedBirthday.subject'),
  message: [
    'I paid extra for delivery by Friday because it was for my daughter’s birthday. The tracking said “out for delivery” for three days and the parcel came on Tuesday, with the box crushed.',
    'I rang on Saturday and the person I spoke to told me that it is out of your hands once the courier has it. She opened nothing on her birthday. I do not want a voucher.',
  ],
  facts: i18n.t('practice.rolePlays.missedBirthday.facts'),
  lesson: i18n.t('practice.rolePlays.missedBirthday.lesson'),
  situation: 'cannot-fix',
  needs: ['apology', 'ownership', 'empathy', 'impact', 'options', 'commitment'],
  answers: [
    {
      when: { done: ['gesture'] },
      message: [
        'I wrote that I do not want a voucher, or whatever we call it today. Did anybody read that far?',
        'She turned six. I would like to hear that somebody understands that. That is all.',
      ],
    },
    {
      when: { stung: true },
      message: [
        'That is more or less what I was told on the phone on Saturday. I had hoped that somebody would read it this time.',
      ],
    },
    {
      when: { missing: ['ownership'] },
      message: [
        'So was it the courier again? Because I paid you for Friday, not them. Please just tell me what happened.',
      ],
    },
    {
      when: { missing: ['impact', 'empathy'] },
      message: [
        'You wrote a lot about the parcel. There was a little girl at the other end of it who asked me all day whether the doorbell was for her.',
      ],
    },
    {
      when: { missing: ['options', 'question'] },
      message: [
        'Thank you for not making excuses. The box is still crushed, though, and she has noticed the roof. Is there anything you can do about that part?',
      ],
    },
    {
      message: [
        'Thank you. I know that you cannot turn back the clock. It helps that nobody tried to tell me it was not so bad.',
        'She would like the new one, and she wants to keep the old one as a garage. Is that allowed?',
      ],
    },
  ],
  model: {
    reply: [
      'Dear Mr Okafor,',
      'Your parcel left our warehouse a day late. You had paid us for Friday, and we let you down, and your daughter with you. On the phone we then blamed the courier. I am sorry for both.',
      'A child who listens for the doorbell all day and has nothing to open: I can only imagine how that felt. I cannot give her that day back, and I will not offer you a voucher for it.',
      'I have refunded the delivery that you paid for. For the crushed box you can choose: I can send a new doll’s house, to arrive on a day that suits you, or refund this one in full. Either way she keeps the one she has.',
      'Which would she like better? I will be at my desk until 6pm today, and whatever you choose is done by tomorrow at noon.',
      'Grace Lund',
    ],
    steps: ['apology', 'ownership', 'empathy', 'impact', 'options', 'action', 'commitment', 'question'],
  },
};
