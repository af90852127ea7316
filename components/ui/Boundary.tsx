import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface BoundaryProps {
  /** The place that broke says which way goes on, and what still works. */
  where: 'popup' | 'options' | 'practice';
  children?: ComponentChildren;
}

/** Shows a plain sentence in place of a page that broke. One around each page. */
export class Boundary extends Component<BoundaryProps, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <p class="notice" role="alert">
        {i18n.t(`broken.${this.props.where}`)}
      </p>
    );
  }
}
