/** A soft tone for each change of phase, made on the spot: no file, no network. */
import type { Cue } from '@/utils/practice/exercise-cue';

/** Up for in, down for out, so that they differ without looking; in Hz. */
const pitches: Record<Cue, number> = { in: 330, out: 220, hold: 277, next: 277 };

const LOUDEST = 0.08;
const RISE_S = 0.08;
const LENGTH_S = 0.9;
/** An exponential fade can not end at nothing. */
const NEARLY_SILENT = 0.0001;

export interface SoftTone {
  play(cue: Cue): void;
  stop(): void;
}

/** Null where the browser makes no sound. */
export function makeSoftTone(): SoftTone | null {
  if (typeof AudioContext === 'undefined') return null;
  const audio = new AudioContext();
  let isFirst = true;
  return {
    play(cue) {
      // The sound of a page takes a moment to begin, and begins only once somebody has clicked in
      // it. The first tone waits for that. Those after it are left out until then, or all of them
      // would sound at once.
      if (audio.state !== 'running') audio.resume().catch(() => undefined);
      if (isFirst || audio.state === 'running') sound(audio, pitches[cue]);
      isFirst = false;
    },
    stop() {
      audio.close().catch(() => undefined);
    },
  };
}

function sound(audio: AudioContext, pitch: number): void {
  const startsAt = audio.currentTime;
  const oscillator = new OscillatorNode(audio, { type: 'sine', frequency: pitch });
  const loudness = new GainNode(audio, { gain: NEARLY_SILENT });
  loudness.gain.setValueAtTime(NEARLY_SILENT, startsAt);
  loudness.gain.exponentialRampToValueAtTime(LOUDEST, startsAt + RISE_S);
  loudness.gain.exponentialRampToValueAtTime(NEARLY_SILENT, startsAt + LENGTH_S);
  oscillator.connect(loudness).connect(audio.destination);
  oscillator.start(startsAt);
  oscillator.stop(startsAt + LENGTH_S);
}
