import { i18n } from '#i18n';
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
      <h2 id="recovery">{i18n.t('options.recovery.title')}</h2>
      <p className="quiet">{i18n.t('options.recovery.lead')}</p>
      <SettingSwitch
        item={giftsAllowed}
        label={i18n.t('options.recovery.giftsAllowed')}
        hint={i18n.t('options.recovery.giftsAllowedHint')}
      />
      <SettingField
        item={whoMayGive}
        label={i18n.t('options.recovery.whoMayGive')}
        hint={i18n.t('options.recovery.whoMayGiveHint')}
        read={(text) => readLine(text, LONGEST_LINE)}
      />
      <div className="settings">
        <SettingField
          item={progressMinutes}
          label={i18n.t('options.recovery.progressMinutes')}
          hint={i18n.t('options.recovery.progressMinutesHint')}
          inputMode="numeric"
          read={(text) => readWholeNumber(text, ...BOUNDS.progressMinutes)}
        />
        <SettingField
          item={updateMinutes}
          label={i18n.t('options.recovery.updateMinutes')}
          hint={i18n.t('options.recovery.updateMinutesHint')}
          inputMode="numeric"
          read={(text) => readWholeNumber(text, ...BOUNDS.updateMinutes)}
        />
        <SettingField
          item={checkAfterAt}
          label={i18n.t('options.recovery.checkAfterAt')}
          hint={i18n.t('options.recovery.checkAfterAtHint')}
          type="time"
          read={readTime}
        />
        <SettingField
          item={retentionDays}
          label={i18n.t('options.recovery.retentionDays')}
          hint={i18n.t('options.recovery.retentionDaysHint')}
          inputMode="numeric"
          read={(text) => readWholeNumber(text, ...BOUNDS.retentionDays)}
        />
      </div>
      <WorkingDays />
      <SettingSwitch
        item={labelReminders}
        label={i18n.t('options.recovery.labelReminders')}
        hint={i18n.t('options.recovery.labelRemindersHint')}
      />
      <SettingSwitch
        item={hintBesideReply}
        label={i18n.t('options.recovery.hintBesideReply')}
        hint={i18n.t('options.recovery.hintBesideReplyHint')}
      />
      <SettingSwitch
        item={blankNotice}
        label={i18n.t('options.recovery.blankNotice')}
        hint={i18n.t('options.recovery.blankNoticeHint')}
      />
      <SettingSwitch
        item={askReasons}
        label={i18n.t('options.recovery.askReasons')}
        hint={i18n.t('options.recovery.askReasonsHint')}
      />
    </section>
  );
}
