/** How a message that was kept for later felt when it was looked at again. */
export const afterKinds = ['cooler', 'asHot', 'hotter'] as const;
export type AfterKind = (typeof afterKinds)[number];
