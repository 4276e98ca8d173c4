import { Component, type ReactNode } from 'react';
import { CrashNotice, type CrashNoticeProps } from './CrashNotice';

interface CrashBoundaryProps extends CrashNoticeProps {
  /** The page. */
  children: ReactNode;
}

/** Wraps a whole page: if part of it throws while rendering, a notice replaces it instead of a blank page. */
export class CrashBoundary extends Component<CrashBoundaryProps, { crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    const { children, ...actions } = this.props;
    return this.state.crashed ? <CrashNotice {...actions} /> : children;
  }
}
