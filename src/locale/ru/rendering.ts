/** Вид обращения: что не так с собственным шаблоном. */
export const rendering = {
  'files.same': '{name} — копия {same}',
  'dropped.missing': 'файла уже нет',
  'dropped.unreadable': 'нет доступа',
  'dropped.loop': 'ссылка ведёт по кругу',
  'dropped.broken-link': 'ссылка никуда не ведёт',
  'dropped.fifo': 'это канал, а не файл',
  'dropped.socket': 'это сокет, а не файл',
  'dropped.device': 'это устройство, а не файл',
  'dropped.failed': 'не удалось прочитать',
  'dropped.left-out': 'не приложен намеренно',
  'mail.part-subject': '{subject} ({number} из {count})',
  'mail.part':
    'Это письмо {number} из {count} по обращению {id}. В нём архив {archive}, остальные архивы — в других письмах; каждый открывается сам по себе.',
  'template.broken': 'Шаблон {file} не удаётся прочитать: строка {line}, столбец {column} ({detail}). Исправьте это место или уберите --template.',
  'template.unknown-name':
    'В шаблоне {file} (строка {line}, столбец {column}) стоит «{name}», но такой части у обращения нет. Проверьте написание; все названия перечислены в docs/templates.md.',
  'template.unknown-filter':
    'В шаблоне {file} (строка {line}, столбец {column}) стоит фильтр «{name}», но такого фильтра нет. Проверьте написание; все фильтры перечислены в docs/templates.md.',
  'template.unknown-tag': 'В шаблоне {file} (строка {line}, столбец {column}) стоит тег «{name}», но такого тега нет. Проверьте написание.',
  'template.not-closed': 'В шаблоне {file} «{name}» начинается в строке {line}, столбце {column} и не закрыт. Закройте его.',
  'template.endless': 'Шаблон {file} делает слишком много: строка {line}, столбец {column}. Возможно, там бесконечный цикл. Сократите его.',
} as const;
