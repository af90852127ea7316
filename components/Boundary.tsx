import { Component, type ComponentChildren } from 'preact';
import { i18n } from '#i18n';

/** Shows a plain sentence in place of a page that broke. One around each page. */
export class Boundary extends Component<{ children?: ComponentChildren }, { broken: boolean }> {
  override state = { broken: false };

  static override getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <p class="notice" role="alert">
        {i18n.t('popup.broken')}
      </p>
    );
  }
}
