import { BrowserWindow } from 'electron'
import type { Response } from '../../preload/contract'
import type { PrintJob, PrintStore } from '../print-store'
import { pageOrigin } from './page-origin'

const longestLoading = 30_000

/** Prints through the system's dialog from a window nobody sees. The paper is never a file on the disk. */
export async function printPaper(prints: PrintStore, job: PrintJob): Promise<Response<'print:pdf'>> {
  const window = new BrowserWindow({
    show: false,
    title: job.title,
    webPreferences: { contextIsolation: true, sandbox: true, nodeIntegration: false, plugins: true },
  })
  try {
    const ready = paperReady(window)
    await Promise.all([window.loadURL(`${pageOrigin}/print/${prints.put(job)}`), ready])
    return await printWindow(window)
  } finally {
    window.destroy()
  }
}

/** Resolves when the viewer can print the paper: the page's own loading ends earlier, and printing then gives blank sheets. */
function paperReady(window: BrowserWindow): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      reject(new Error('The viewer did not show the paper in time'))
    }, longestLoading)
    const events: NodeJS.EventEmitter = window.webContents
    events.once('-pdf-ready-to-print', () => {
      clearTimeout(late)
      resolve()
    })
  })
}

function printWindow(window: BrowserWindow): Promise<Response<'print:pdf'>> {
  return new Promise((resolve, reject) => {
    window.webContents.print({ silent: false, printBackground: true }, (printed, reason) => {
      if (printed) resolve({ kind: 'printed' })
      else if (/cancel/i.test(reason)) resolve({ kind: 'cancelled' })
      else reject(new Error('The system did not take the paper to print'))
    })
  })
}
