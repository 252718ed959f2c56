import './notices.css'
import { theme } from './theme'
import { LoadingOutlined } from '@ant-design/icons'
import { App as NoticeHost, ConfigProvider } from 'antd'
import zhCN from 'antd/locale/zh_CN'
import dayjs from 'dayjs'
import 'dayjs/locale/zh-cn'
import type { ReactNode } from 'react'

dayjs.locale('zh-cn')

/** Everything shown in it looks and speaks as this office's app does. The turning sign of a busy button is no part of the button's name. */
export function OfficeLook({ children }: { children: ReactNode }) {
  return (
    <ConfigProvider
      locale={zhCN}
      theme={theme}
      button={{ autoInsertSpace: false, loadingIcon: <LoadingOutlined aria-hidden /> }}
    >
      <NoticeHost component={false} message={{ top: 56, maxCount: 1 }}>
        {children}
      </NoticeHost>
    </ConfigProvider>
  )
}
