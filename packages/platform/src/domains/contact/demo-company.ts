/** The people of the demo company. Nobody here is real: the domain is reserved, and no operator has the numbers. */

interface DemoDepartment {
  readonly department_id: string;
  readonly zh: string;
  readonly en: string;
  /** department_id of the parent; on the first level without it. */
  readonly parent?: string;
  /** user_id of the main leader. */
  readonly leader: string;
}

interface DemoUser {
  readonly user_id: string;
  readonly zh: string;
  readonly en: string;
  /** department_ids, the primary one first; the root for the founder. */
  readonly departments: readonly string[];
  readonly job_title: string;
  readonly gender: 1 | 2;
  readonly city?: string;
  readonly employee_type?: number;
  readonly state?: 'frozen' | 'unjoined' | 'resigned';
}

export const demoDepartments: readonly DemoDepartment[] = [
  { department_id: 'product', zh: '产品部', en: 'Product', leader: 'zhou_min' },
  { department_id: 'engineering', zh: '研发部', en: 'Engineering', leader: 'lin_yue' },
  { department_id: 'platform', zh: '平台组', en: 'Platform', parent: 'engineering', leader: 'xu_kai' },
  { department_id: 'infrastructure', zh: '基础设施', en: 'Infrastructure', parent: 'platform', leader: 'he_jing' },
  { department_id: 'apps', zh: '客户端组', en: 'Apps', parent: 'engineering', leader: 'sun_yi' },
  { department_id: 'sales', zh: '市场与销售部', en: 'Sales and Marketing', leader: 'tang_rui' },
  { department_id: 'sales_east', zh: '华东区', en: 'East China', parent: 'sales', leader: 'guo_fan' },
  { department_id: 'people', zh: '人力与行政部', en: 'People and Office', leader: 'deng_lan' },
  { department_id: 'finance', zh: '财务部', en: 'Finance', leader: 'pan_qing' },
];

const root: readonly string[] = ['0'];

export const demoUsers: readonly DemoUser[] = [
  { user_id: 'chen_an', zh: '陈安', en: 'Ann Chen', departments: root, job_title: 'CEO', gender: 2 },
  {
    // The page 调用 API asks for this user_id, which looks like an open_id.
    user_id: 'ou_c99c5f35d542efc7ee492afe11af19ef',
    zh: '张三',
    en: 'San Zhang',
    departments: ['engineering'],
    job_title: 'Developer',
    gender: 1,
  },
  {
    user_id: 'zhou_min',
    zh: '周敏',
    en: 'Min Zhou',
    departments: ['product'],
    job_title: 'Head of Product',
    gender: 2,
  },
  { user_id: 'wu_tong', zh: '吴桐', en: 'Tong Wu', departments: ['product'], job_title: 'Product Manager', gender: 1 },
  { user_id: 'zheng_wei', zh: '郑薇', en: 'Vivian Zheng', departments: ['product'], job_title: 'Designer', gender: 2 },
  { user_id: 'feng_hao', zh: '冯昊', en: 'Hao Feng', departments: ['product'], job_title: 'Researcher', gender: 1 },
  { user_id: 'lin_yue', zh: '林悦', en: 'Yue Lin', departments: ['engineering'], job_title: 'CTO', gender: 2 },
  { user_id: 'jiang_bo', zh: '蒋博', en: 'Bo Jiang', departments: ['engineering'], job_title: 'QA Lead', gender: 1 },
  {
    user_id: 'shen_lu',
    zh: '沈璐',
    en: 'Lucy Shen',
    departments: ['engineering'],
    job_title: 'QA Engineer',
    gender: 2,
  },
  { user_id: 'xu_kai', zh: '许凯', en: 'Kai Xu', departments: ['platform'], job_title: 'Platform Lead', gender: 1 },
  { user_id: 'han_xue', zh: '韩雪', en: 'Snow Han', departments: ['platform'], job_title: 'Engineer', gender: 2 },
  { user_id: 'yang_fei', zh: '杨飞', en: 'Fei Yang', departments: ['platform'], job_title: 'Engineer', gender: 1 },
  {
    user_id: 'zhu_lin',
    zh: '朱琳',
    en: 'Lynn Zhu',
    departments: ['platform', 'apps'],
    job_title: 'Engineer',
    gender: 2,
  },
  {
    user_id: 'qin_tao',
    zh: '秦涛',
    en: 'Tao Qin',
    departments: ['platform'],
    job_title: 'Engineer',
    gender: 1,
    city: '杭州',
  },
  { user_id: 'he_jing', zh: '何静', en: 'Jing He', departments: ['infrastructure'], job_title: 'SRE Lead', gender: 2 },
  { user_id: 'lv_ming', zh: '吕明', en: 'Ming Lv', departments: ['infrastructure'], job_title: 'SRE', gender: 1 },
  {
    user_id: 'shi_yu',
    zh: '施宇',
    en: 'Leo Shi',
    departments: ['infrastructure'],
    job_title: 'SRE',
    gender: 1,
    city: '成都',
  },
  { user_id: 'sun_yi', zh: '孙怡', en: 'Yi Sun', departments: ['apps'], job_title: 'Apps Lead', gender: 2 },
  { user_id: 'cao_jun', zh: '曹俊', en: 'Jun Cao', departments: ['apps'], job_title: 'iOS Engineer', gender: 1 },
  { user_id: 'xie_na', zh: '谢娜', en: 'Nina Xie', departments: ['apps'], job_title: 'Android Engineer', gender: 2 },
  { user_id: 'peng_yu', zh: '彭宇', en: 'Yu Peng', departments: ['apps'], job_title: 'Web Engineer', gender: 1 },
  {
    user_id: 'luo_xin',
    zh: '罗欣',
    en: 'Cindy Luo',
    departments: ['apps'],
    job_title: 'Intern',
    gender: 2,
    employee_type: 2,
  },
  { user_id: 'tang_rui', zh: '唐睿', en: 'Ray Tang', departments: ['sales'], job_title: 'Head of Sales', gender: 1 },
  {
    user_id: 'xiao_meng',
    zh: '肖萌',
    en: 'Mona Xiao',
    departments: ['sales'],
    job_title: 'Marketing Manager',
    gender: 2,
  },
  {
    user_id: 'yuan_chao',
    zh: '袁超',
    en: 'Charles Yuan',
    departments: ['sales'],
    job_title: 'Sales Engineer',
    gender: 1,
  },
  {
    user_id: 'guo_fan',
    zh: '郭帆',
    en: 'Fan Guo',
    departments: ['sales_east'],
    job_title: 'Area Manager',
    gender: 1,
    city: '上海',
  },
  {
    user_id: 'fu_ying',
    zh: '傅莹',
    en: 'Ying Fu',
    departments: ['sales_east'],
    job_title: 'Account Manager',
    gender: 2,
    city: '上海',
  },
  {
    user_id: 'ma_chao',
    zh: '马超',
    en: 'Marco Ma',
    departments: ['sales_east'],
    job_title: 'Account Manager',
    gender: 1,
    city: '南京',
  },
  { user_id: 'deng_lan', zh: '邓岚', en: 'Lan Deng', departments: ['people'], job_title: 'Head of People', gender: 2 },
  { user_id: 'su_qi', zh: '苏琪', en: 'Kiki Su', departments: ['people'], job_title: 'Recruiter', gender: 2 },
  { user_id: 'lu_yang', zh: '陆阳', en: 'Sunny Lu', departments: ['people'], job_title: 'Office Manager', gender: 1 },
  { user_id: 'pan_qing', zh: '潘青', en: 'Qing Pan', departments: ['finance'], job_title: 'CFO', gender: 2 },
  { user_id: 'tian_ye', zh: '田野', en: 'Ye Tian', departments: ['finance'], job_title: 'Accountant', gender: 1 },
  {
    user_id: 'ren_jie',
    zh: '任杰',
    en: 'Jay Ren',
    departments: ['finance'],
    job_title: 'Consultant',
    gender: 1,
    employee_type: 5,
    state: 'frozen',
  },
  {
    user_id: 'jin_shan',
    zh: '金珊',
    en: 'Shan Jin',
    departments: ['people'],
    job_title: 'HR Partner',
    gender: 2,
    state: 'unjoined',
  },
  {
    user_id: 'wei_dong',
    zh: '魏东',
    en: 'Don Wei',
    departments: [],
    job_title: 'Sales Engineer',
    gender: 1,
    state: 'resigned',
  },
];
