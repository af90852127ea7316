/** What the background tells a frame in which nothing was chosen, marked or kept. */
import type { FrameOptions, FrameState } from '@/utils/engine/told-frame';

export const plainOptions: FrameOptions = {
  waitMs: 0,
  offers: { longer: false, wait: false, feelings: false, rest: false },
  markButton: true,
  theme: 'system',
  motion: 'system',
  plans: [],
  question: null,
  uses: [],
  rules: {
    site: null,
    lateHours: null,
    words: null,
    looks: null,
    manyMessages: null,
    tells: false,
  },
};

export const plainState: FrameState = {
  salt: 'salt',
  revision: 1,
  options: plainOptions,
  marks: [],
  rests: [],
  chats: [],
  later: [],
  keepsChats: true,
  pauseEndsAt: null,
  pauseChat: null,
  look: null,
};
