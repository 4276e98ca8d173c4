import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const overbookedFlight: RolePlay = {
  id: 'overbooked-flight',
  customer: 'Sofia Almeida',
  subject: i18n.t('practice.rolePlays.overbookedFlight.subject'),
  message: [
    'I had a ticket, I had a seat number, I was at the gate an hour early. Your staff told me that the flight was overbooked and that I “had been selected”. When I asked by whom, the lady told me to lower my voice in front of the whole queue. I was not shouting.',
    'I was on my way to my grandmother’s 90th birthday in Porto Alegre. I got there two days late and she was already in bed with a cold. I want to know why it was me, and I want what the law gives me.',
  ],
  facts: i18n.t('practice.rolePlays.overbookedFlight.facts'),
  lesson: i18n.t('practice.rolePlays.overbookedFlight.lesson'),
  situation: 'recovery',
  needs: ['apology', 'ownership', 'impact', 'action', 'commitment'],
  answers: [
    {
      when: { stung: ['excuse', 'defensive', 'praise'] },
      message: [
        'Now I have had it explained to me at the gate AND in writing. I know that airlines do this. I asked why you did it to me.',
        'And the money, please. It is not a favour.',
      ],
    },
    {
      when: { stung: true },
      message: ['Is that supposed to be an apology? I was told off like a schoolgirl. Please read my message again.'],
    },
    {
      when: { missing: ['ownership', 'impact'] },
      message: [
        'You talk about “the situation”. The situation has a name, she is ninety, and I was not there.',
        'Why was it me? I should still like to know.',
      ],
    },
    {
      when: { missing: ['action', 'commitment'] },
      message: [
        'Thank you for saying it. And now? The law says €600, and I paid €140 for a hotel that your desk told me to find by myself.',
      ],
    },
    {
      when: { missing: ['commitment'] },
      message: ['Good. On which day will it be in my account? I have heard of people who waited for half a year.'],
    },
    {
      message: [
        'Thank you. Nobody had told me why it was me until now, and it is better to know.',
        'The hotel was €140, I have attached the bill. And please speak to the people at that gate. I was truly not shouting.',
      ],
    },
  ],
  model: {
    reply: [
      'Dear Ms Almeida,',
      'We sold more seats than the plane has, and we took yours because you were the last to check in. We should have asked for volunteers first, and nobody did. Then we told you off in front of a queue for asking a fair question. I am ashamed of that, and I am sorry.',
      'You missed your grandmother’s ninetieth birthday because of us. I know how much that day meant to you, and no payment makes up for it.',
      'What the law gives you is not a favour, so you need not ask again: I have paid €600 to the card that you booked with. It will be there by Friday. What did the hotel cost you? I will add it the same day.',
      'I will also tell you by 20 May what we have changed at that gate.',
      'Rui Tavares, customer relations',
    ],
    steps: ['apology', 'ownership', 'empathy', 'impact', 'action', 'commitment', 'question'],
  },
};
