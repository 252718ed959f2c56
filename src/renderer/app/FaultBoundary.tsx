import { Component, type ReactNode } from 'react'
import type { Desktop } from '../domain/desktop'
import { faultReport } from './fault-report'
import { FaultPage } from './FaultPage'

type State = { readonly kind: 'working' } | { readonly kind: 'fault'; readonly fault: unknown }

/** Where every fault ends, drawn or not: the log gets its kind and place, the clerk what to do now. */
export class FaultBoundary extends Component<{ desktop: Desktop; children: ReactNode }, State> {
  override state: State = { kind: 'working' }

  static getDerivedStateFromError(fault: unknown): State {
    return { kind: 'fault', fault }
  }

  override componentDidMount(): void {
    window.addEventListener('unhandledrejection', this.#rejected)
    window.addEventListener('error', this.#thrown)
  }

  override componentWillUnmount(): void {
    window.removeEventListener('unhandledrejection', this.#rejected)
    window.removeEventListener('error', this.#thrown)
  }

  override componentDidCatch(fault: unknown): void {
    const { code, places } = faultReport(fault)
    void this.props.desktop.log('fault', code, places)
  }

  readonly #rejected = (event: PromiseRejectionEvent): void => {
    this.componentDidCatch(event.reason)
    this.setState({ kind: 'fault', fault: event.reason })
  }

  /** An event without an error is the browser's own remark, such as a resize that took two rounds. */
  readonly #thrown = (event: ErrorEvent): void => {
    const fault: unknown = event.error
    if (fault === null || fault === undefined || this.state.kind === 'fault') return
    this.componentDidCatch(fault)
    this.setState({ kind: 'fault', fault })
  }

  override render(): ReactNode {
    return this.state.kind === 'fault' ? (
      <FaultPage report={faultReport(this.state.fault)} />
    ) : (
      this.props.children
    )
  }
}
