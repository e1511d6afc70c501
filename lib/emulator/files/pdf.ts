/** A document of one page with one line of ASCII (ISO 32000-1). */
export function pdf(line: string): Buffer {
  const text = line.replace(/[\\()]/g, '\\$&')
  const page = `BT /F1 12 Tf 72 720 Td (${text}) Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R ' +
      '/Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let document = '%PDF-1.4\n'
  const offsets = objects.map((object, at) => {
    const offset = document.length
    document += `${at + 1} 0 obj\n${object}\nendobj\n`
    return `${offset}`.padStart(10, '0')
  })
  const table = ['0000000000 65535 f ', ...offsets.map((offset) => `${offset} 00000 n `)]
  const size = table.length
  return Buffer.from(
    `${document}xref\n0 ${size}\n${table.join('\n')}\n` +
      `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${document.length}\n%%EOF\n`,
    'latin1',
  )
}
