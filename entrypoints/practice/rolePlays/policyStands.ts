import { i18n } from '#i18n';
import type { RolePlay } from '../../../utils/practice/rolePlay';

export const policyStands: RolePlay = {
  id: 'policy-stands',
  customer: 'Graham Pryce',
  subject: i18n.t('practice.rolePlays.policyStands.subject'),
  message: [
    'I have now sent my father’s death certificate to you twice, as a scan, and have been told twice that you need “the original, seen by a member of staff”. The second person had no idea that I had spoken to the first. My father banked with you for 51 years.',
    'Your nearest branch is 40 miles from me and I am the one who looks after my mother. I have been kept on hold, passed around and made to say “he has died” to four strangers. Can you not make one exception?',
  ],
  facts: i18n.t('practice.rolePlays.policyStands.facts'),
  lesson: i18n.t('practice.rolePlays.policyStands.lesson'),
  situation: 'cannot-fix',
  needs: ['apology', 'ownership', 'empathy', 'options', 'commitment'],
  answers: [
    {
      when: { stung: true },
      message: [
        'I know that you have rules. I have now been told so by five people. I was asking whether there was a human being behind them.',
      ],
    },
    {
      when: { missing: ['options'] },
      message: [
        'So it is no, and that is that? Then please tell me how I am to be in a branch 40 miles away without leaving my mother alone.',
      ],
    },
    {
      when: { missing: ['empathy', 'apology', 'impact', 'ownership'] },
      message: [
        'The post office would be possible, I suppose. Thank you.',
        'My father went to your counter every Friday, and he knew all of them by name. Fifty-one years. I wonder whether anybody there remembers him.',
      ],
    },
    {
      when: { missing: ['ownership'] },
      message: [
        'That is something. I should still like to know why nobody mentioned it the first time. Or the second.',
      ],
    },
    {
      when: { missing: ['commitment'] },
      message: ['Thank you. When will somebody come, then, and whom do I ring if nobody does?'],
    },
    {
      message: [
        'Thank you. I still think that it is a silly rule, but you have explained it to me like an adult, and you are the first to say his name.',
        'A visit would be best. Mornings, please, while the carer is here with my mother. Will it be you?',
      ],
    },
  ],
  model: {
    reply: [
      'Dear Mr Pryce,',
      'I am sorry that your father has died, and I am sorry for how we have treated you since. We made you tell four strangers, and not one of us told you what we can do. We should have done that on the first day.',
      'I cannot make an exception: the law asks that one of us has seen the original before anyone touches his account, so that nobody else can empty it. But you need not travel for it. You can choose between three ways: a colleague comes to your home, you show it at your post office with the form attached, or you send it by insured post in the envelope that I have sent you today.',
      'It must be exhausting to do all of this while you look after your mother. From today you have one person here, and that is me. You will not have to explain anything again. Which way suits you best? I will call you on Thursday at 10, and at any other hour that is better for you.',
      'Arthur Pryce banked with us for 51 years. We will close his account with care.',
      'Miriam Osei, 020 7946 0127',
    ],
    steps: ['apology', 'ownership', 'empathy', 'options', 'commitment', 'question'],
  },
};
