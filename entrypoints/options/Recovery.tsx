import { BOUNDS, LONGEST_LINE } from '../../utils/policy/policy';
import {
  askReasons,
  blankNotice,
  checkAfterAt,
  giftsAllowed,
  hintBesideReply,
  labelReminders,
  progressMinutes,
  retentionDays,
  updateMinutes,
  whoMayGive,
} from '../../utils/settings/settings';
import { readLine, readTime, readWholeNumber } from './readSetting';
import { SettingField } from './SettingField';
import { SettingSwitch } from './SettingSwitch';
import { WorkingDays } from './WorkingDays';
import './recovery.css';

/** How the team puts things right: what the checklist asks for, and when it reminds. */
export function Recovery() {
  return (
    <section className="card recovery" aria-labelledby="recovery">
      <h2 id="recovery">Recovery</h2>
      <p className="quiet">What the checklist asks for, and when it reminds you. Kept as soon as you leave a field.</p>
      <SettingSwitch
        item={giftsAllowed}
        label="Agents may send gifts"
        hint="Some trades forbid it. Without gifts the checklist asks for a heartfelt message or a card."
      />
      <SettingField
        item={whoMayGive}
        label="Who may give gifts"
        hint="In your own words, for everybody to look up: “anyone on the team, up to 30 euros”. May stay empty."
        read={(text) => readLine(text, LONGEST_LINE)}
      />
      <div className="settings">
        <SettingField
          item={progressMinutes}
          label="Minutes until progress"
          hint="By then the customer hears of a fix, or how far it is. From 5 to 240."
          inputMode="numeric"
          read={(text) => readWholeNumber(text, ...BOUNDS.progressMinutes)}
        />
        <SettingField
          item={updateMinutes}
          label="Minutes between updates"
          hint="Until it is solved. From 10 to 1440, which is a day."
          inputMode="numeric"
          read={(text) => readWholeNumber(text, ...BOUNDS.updateMinutes)}
        />
        <SettingField
          item={checkAfterAt}
          label="Check afterwards at"
          hint="On the next working day: is the customer happy?"
          type="time"
          read={readTime}
        />
        <SettingField
          item={retentionDays}
          label="Days that records are kept"
          hint="Statistics, incident notes, answered reminders and checklists; then they are deleted. From 7 to 730."
          inputMode="numeric"
          read={(text) => readWholeNumber(text, ...BOUNDS.retentionDays)}
        />
      </div>
      <WorkingDays />
      <SettingSwitch
        item={labelReminders}
        label="Reminders say which ticket"
        hint="The ticket’s number or subject, and its address, are kept on this machine for as long as the reminder runs. Switched off, what reminders say now is deleted at once."
      />
      <SettingSwitch
        item={hintBesideReply}
        label="Show a badge beside the reply"
        hint="It says what a recovery still lacks before it goes out. It never keeps you from sending."
      />
      <SettingSwitch
        item={blankNotice}
        label="Say when a reply goes out with blanks"
        hint="A small notice beside the button, for a few seconds. It never keeps you from sending."
      />
      <SettingSwitch
        item={askReasons}
        label="Ask why a flag was sent anyway"
        hint="In the panel, once the reply is out: one question a reply, and a click answers it. Your team sees how often each reason was given."
      />
    </section>
  );
}
