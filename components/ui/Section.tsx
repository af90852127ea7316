import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  lead?: string;
  children: ComponentChildren;
}

/** One card of the settings. */
export function Section({ title, lead, children }: SectionProps) {
  const id = useId();
  return (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead && <p class="soft section-lead">{lead}</p>}
      {children}
    </section>
  );
}
