import { Component, type ReactNode } from 'react';
import { CrashNotice, type CrashNoticeProps } from './CrashNotice';

interface CrashBoundaryProps extends CrashNoticeProps {
  /** The page. */
  children: ReactNode;
}

/** Around a whole page: when a part of it throws while it is drawn, a notice takes its place, never a blank page. */
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
