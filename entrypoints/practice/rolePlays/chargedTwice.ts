import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const chargedTwice: RolePlay = {
  id: 'charged-twice',
  customer: 'Priya Raman',
  subject: i18n.t('practice.rolePlays.chargedTwice.subject'),
  message: [
    'Your shop took £84.50 from my account twice on Monday. I wrote on Tuesday and again yesterday, and I am still waiting for a refund. All I got was an automatic message saying that you value my feedback.',
    'My rent went out on Wednesday and the second payment put me overdrawn, so I now owe my bank a fee as well. I have been a customer for six years, I am very disappointed, and I am seriously thinking of leaving. What are you going to do about it?',
  ],
  facts: i18n.t('practice.rolePlays.chargedTwice.facts'),
  lesson: i18n.t('practice.rolePlays.chargedTwice.lesson'),
  situation: 'recovery',
  needs: ['apology', 'ownership', 'impact', 'action', 'commitment'],
  answers: [
    {
      when: { stung: true },
      message: [
        'I read that twice and I am still not sure whose side you are on. I asked about my money and I got a paragraph about your company.',
        'So, once more: the £84.50, and the fee that my bank charged me because of it. What happens now?',
      ],
    },
    {
      when: { missing: ['apology', 'ownership'] },
      message: [
        'So that is how it works? You take my money twice, let me chase you for three days, and nobody over there can bring themselves to say sorry?',
        'Is it even agreed that this was your mistake? Because my bank will ask.',
      ],
    },
    {
      when: { missing: ['action'] },
      message: [
        'Thank you for the kind words. They do not pay my bank, though. Have you refunded it or not?',
        'And the fee is £12. I can send you the statement if you need to see it.',
      ],
    },
    {
      when: { missing: ['impact'] },
      message: [
        'All right, thank you, that is the £84.50. What about the rent, though, and the overdraft fee? It was £12, and I would not owe it without you.',
      ],
    },
    {
      message: [
        'Thank you. That is the first message from you that sounds like a person wrote it, and I was ready for a fight.',
        'The fee is £12. I have attached the statement. When will I see that one?',
      ],
    },
  ],
  model: {
    reply: [
      'Dear Ms Raman,',
      'I am sorry. We charged you twice on Monday, and then we left you without an answer for three days. Both were our mistakes. You were overdrawn on the day your rent was due because of us, and that must have been a horrible surprise.',
      'I have refunded the second £84.50 just now. It will be in your account by Thursday evening, and I will check on Friday morning that it arrived and write to you then.',
      'The fee from your bank is ours to pay, too. How much was it? A photo of the statement is plenty.',
      'Sam Ellery',
    ],
    steps: ['apology', 'ownership', 'empathy', 'impact', 'action', 'commitment', 'question'],
  },
};
