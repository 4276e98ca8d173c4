/** Sentences that tick a step, and look-alikes that do not. */
export interface StepSentences {
  counts: readonly string[];
  doesNot: readonly string[];
}

/** Used to correct the steps. */
export const READ: Record<string, StepSentences> = {
  apology: {
    counts: [
      'I am sorry we let the warranty claim sit for three weeks.',
      'Sorry about the cold food, that was our kitchen.',
      'We apologise for sending the invoice to your old address.',
    ],
    doesNot: [
      'Sorry to hear about your trip!',
      'I was sorry to hear about the loss of your ring.',
      'I am sorry for your loss, and for your family.',
    ],
  },
  ownership: {
    counts: [
      'We got your address wrong on the label.',
      'This one is on us.',
      'I should have called you on Monday and I did not.',
    ],
    doesNot: [
      'It was not our mistake that the card was declined.',
      'The courier got your address wrong on the label.',
      'We take every complaint seriously.',
    ],
  },
  empathy: {
    counts: [
      'I can see how worrying three days without your insulin pump were.',
      'Anyone would be furious after the fourth call.',
      'That is a horrible way to start a honeymoon.',
    ],
    doesNot: [
      'I do understand your frustration, however we treat all customers the same.',
      'I get that this is annoying, but these things happen.',
      'We appreciate your disappointment, although the terms are clear.',
    ],
  },
  impact: {
    counts: [
      'You stood at the gate with two small children for four hours.',
      'Because of us you missed your sister’s wedding dinner.',
      'That left you paying for a taxi at midnight.',
    ],
    doesNot: [
      'You waited until the last day to book.',
      'Guests who arrive late miss the dinner.',
      'You had to read the terms before you paid.',
    ],
  },
  question: {
    counts: [
      'Could you tell me what the engineer said before he left?',
      'Would a replacement by Friday help, or do you prefer the money back?',
      'Which of the two parcels was open when it came?',
    ],
    doesNot: [
      'Maybe check your junk folder?',
      'Have you tried turning it off and on again?',
      'Could you please leave us five stars?',
    ],
  },
  action: {
    counts: [
      "I'm refunding both nights in full, £210, back to your card today.",
      'Your refund of $74 went out this morning.',
      'I have moved you to the 9.40 train at no charge.',
    ],
    doesNot: [
      'Unfortunately the timetable was changed by the operator and we just pass on what they tell us.',
      'I have passed your complaint on to the airline.',
      'The courier has changed its route, so it is with them.',
    ],
  },
  commitment: {
    counts: [
      'I will ring you tomorrow before ten with what the workshop says.',
      'By Wednesday noon you have my answer in writing.',
      "Priya will send you the corrected bill by the end of today's shift.",
    ],
    doesNot: [
      'You need to send the form by Friday.',
      'The manager is off until Monday.',
      'The courier should be there tomorrow by noon.',
    ],
  },
  gesture: {
    counts: [
      'I have put a bunch of tulips in the post for your wife.',
      'Lunch is on me when you come to collect the bike.',
      'There is a handwritten card in the box, and the candle your daughter liked.',
    ],
    doesNot: [
      'I can offer you a £5 credit.',
      'We have credited your account with 20 euros for the two days without service.',
      'I have refunded the night that you could not stay.',
    ],
  },
  followup: {
    counts: [
      'I will ring you on Tuesday to hear whether the new pump is quiet.',
      "I'll keep you posted every morning until the bag is found.",
      'Once the fitter has been on Friday, I will write to you again.',
    ],
    doesNot: [
      'Please let us know how it goes.',
      'The bank will keep you informed.',
      'We will not write to you again about this.',
    ],
  },
  prevention: {
    counts: [
      'We have added a second check so that no two orders swap labels again.',
      'From now on the night desk calls every guest who has not arrived.',
      'I have taken that template out of use, so nobody else gets the wrong link.',
    ],
    doesNot: [
      'Please keep the receipt so that this does not happen again.',
      'To avoid this in future, please read the label.',
      'It will not happen again if you update the app.',
    ],
  },
};

/** Held out: neither these nor their results were looked at until the steps had been corrected. */
export const KEPT_APART: Record<string, StepSentences> = {
  apology: {
    counts: [
      'My apologies for the double booking last night.',
      'Please forgive us for losing the photographs.',
      'I am sorry that nobody met you at the clinic.',
    ],
    doesNot: [
      'So sorry to hear about your accident.',
      'Sorry to read about your bad luck with the ferry.',
      'We were sorry to learn of your father’s illness.',
    ],
  },
  ownership: {
    counts: [
      'We forgot to pass the allergy note on to the kitchen.',
      'That was a mistake of mine.',
      'Nobody here answered your three mails, and somebody should have.',
    ],
    doesNot: ['Your bank got it wrong.', 'We did nothing wrong.', 'Mistakes happen everywhere.'],
  },
  empathy: {
    counts: [
      'After two broken ovens I would have lost my patience too.',
      'I understand how upsetting it is to find the grave untended.',
      'You must have been worried sick when the bus did not come.',
    ],
    doesNot: [
      'I know it is frustrating but there is nothing I can do.',
      'I hear your disappointment; however, the sale is final.',
      'We understand that you are upset, yet the booking was non-refundable.',
    ],
  },
  impact: {
    counts: [
      'You spent your only day off waiting for a fitter who never came.',
      'We left your mother without her wheelchair for a night.',
      'It cost you a morning’s wages.',
    ],
    doesNot: [
      'You had to accept the cookies first.',
      'Passengers missed the train because they came late.',
      'You paid with a voucher.',
    ],
  },
  question: {
    counts: [
      'What did the screen show when the payment stopped?',
      'How can I put this right for you?',
      'Was it the left shoe or the right one that split?',
    ],
    doesNot: ['Perhaps look in your spam folder?', 'Why did you not call us?', 'Did you read the instructions?'],
  },
  action: {
    counts: [
      "We're refunding the whole course fee to the account that you paid from.",
      'The £60 went back to your account on Tuesday.',
      'I have cancelled the second contract and deleted its charges.',
    ],
    doesNot: [
      'The change was made by the landlord, we only collect the rent.',
      'We have forwarded your message to the hotel, which decides.',
      'The bank has reversed nothing, and we cannot see why.',
    ],
  },
  commitment: {
    counts: [
      'I will have an answer for you by six tonight.',
      'We will post the new key on Monday morning.',
      'Jonas will phone you within the hour.',
    ],
    doesNot: ['Please answer within 14 days.', 'The bank may take until Thursday.', 'Our office closes at five today.'],
  },
  gesture: {
    counts: [
      'I wrote your son a card from the whole crew.',
      'The first round is on the house when you are back.',
      'We have slipped a jar of the honey you asked about into the parcel.',
    ],
    doesNot: [
      'We can give you a £10 credit.',
      'As compensation I have credited 15 dollars to your account.',
      'The deposit has been refunded to you in full.',
    ],
  },
  followup: {
    counts: [
      'I will look in on your account on Friday and tell you what I see.',
      'On Monday I will call you to make sure the heating holds.',
      'We will update you at noon and again at six.',
    ],
    doesNot: ['Please keep us updated.', 'The airline will get back to you.', 'You can check the status online.'],
  },
  prevention: {
    counts: [
      'We have changed the form, so the old price can no longer be chosen.',
      'Every tray is now checked by two people before it leaves the kitchen.',
      'I have asked for the lock to be replaced on all the cabins this week, so that it cannot jam again.',
    ],
    doesNot: [
      'Make sure that you lock the door so that it does not happen again.',
      'These things can always happen again.',
      'Next time please book earlier.',
    ],
  },
};
