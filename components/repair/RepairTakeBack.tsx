import { i18n } from '#i18n';
import type { TakeBack } from '@/utils/sites/take-back';
import { OtherSite } from './OtherSite';
import { RepairSheet } from './RepairSheet';
import { WayFacts } from './WayFacts';

interface RepairTakeBackProps {
  /** Null for a site of which nothing is known. */
  takeBack: TakeBack | null;
  onBack(): void;
  onNext(): void;
  onOtherSite(): void;
}

/** What can be done about the message itself, said plainly and without advice to do it. */
export function RepairTakeBack({ takeBack, onBack, onNext, onOtherSite }: RepairTakeBackProps) {
  const ways = takeBack?.ways ?? [];
  const [only] = ways.length === 1 ? ways : [];
  // What was undone in time never left, and nobody has read it.
  const mayBeRead = ways.length === 0 || ways.some(({ sees }) => !sees.includes('neverLeft'));
  const leavesLine = ways.some(({ sees }) => sees.includes('line'));
  return (
    <RepairSheet
      title={
        takeBack
          ? i18n.t('repair.takeBack.title', [takeBack.name])
          : i18n.t('repair.takeBack.titleAny')
      }
      text={mayBeRead ? i18n.t('repair.takeBack.read') : ''}
      onBack={onBack}
      onNext={onNext}
    >
      {!takeBack && <p>{i18n.t('repair.takeBack.general')}</p>}
      {only && <WayFacts way={only} />}
      {only?.part && <p class="small soft">{i18n.t('repair.takeBack.elsewhere')}</p>}
      {!only &&
        ways.map((way, index) => (
          <details key={way.source} open={index === 0}>
            <summary>{way.part && i18n.t(`repair.parts.${way.part}`)}</summary>
            <WayFacts way={way} />
          </details>
        ))}
      {leavesLine && <p>{i18n.t('repair.takeBack.lineNote')}</p>}
      <OtherSite onPress={onOtherSite} />
    </RepairSheet>
  );
}
