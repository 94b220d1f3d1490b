/** Feishu itself, where nothing else is said. */
export const feishuUrl = 'https://open.feishu.cn';
