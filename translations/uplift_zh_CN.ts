<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Uplift::Actions</name>
    <message>
        <source>&amp;Upgrade…</source>
        <translation>升级(&amp;U)…</translation>
    </message>
    <message>
        <source>Upgrade the selected systems to a package</source>
        <translation>将所选终端升级到某个软件包</translation>
    </message>
    <message>
        <source>&amp;Cancel upgrade</source>
        <translation>取消升级(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel the upgrades of the selected systems</source>
        <translation>取消所选终端的升级</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>重试(&amp;R)</translation>
    </message>
    <message>
        <source>Start the upgrades again that ended without proof</source>
        <translation>重新开始未得到证实的升级</translation>
    </message>
    <message>
        <source>Set release &amp;key…</source>
        <translation>设置版本密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Set the key that the system is handed together with an upgrade</source>
        <translation>设置随升级一起交给终端的密钥</translation>
    </message>
    <message>
        <source>C&amp;lear release key</source>
        <translation>清除版本密钥(&amp;L)</translation>
    </message>
    <message>
        <source>Forget the release key of the system</source>
        <translation>删除该终端的版本密钥</translation>
    </message>
    <message>
        <source>Choose &amp;software folder…</source>
        <translation>选择软件文件夹(&amp;S)…</translation>
    </message>
    <message>
        <source>Choose the folder in which the software packages lie</source>
        <translation>选择存放软件包的文件夹</translation>
    </message>
    <message>
        <source>Re&amp;fresh</source>
        <translation>刷新(&amp;F)</translation>
    </message>
    <message>
        <source>Read the software folder again</source>
        <translation>重新读取软件文件夹</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected rows as text, cells parted by tabs</source>
        <translation>将所选行复制为文本，单元格以制表符分隔</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>Select all systems that are shown</source>
        <translation>选择所有显示的终端</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Go to the search box</source>
        <translation>转到搜索框</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>End Uplift</source>
        <translation>退出 Uplift</translation>
    </message>
    <message>
        <source>&amp;About Uplift</source>
        <translation>关于 Uplift(&amp;A)</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>版本与许可证</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Systems</source>
        <translation>终端(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Uplift::DetailPane</name>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>时间线(&amp;T)</translation>
    </message>
    <message>
        <source>Select a system to see more of it.</source>
        <translation>选择一台终端以查看详情。</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>MAC address</source>
        <translation>MAC 地址</translation>
    </message>
    <message>
        <source>Hardware</source>
        <translation>硬件</translation>
    </message>
    <message>
        <source>Package family</source>
        <translation>软件包系列</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Software</source>
        <translation>软件</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Calls at</source>
        <translation>呼叫地址</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>moment, event</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>First heard</source>
        <translation>首次联系</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>版本密钥</translation>
    </message>
    <message>
        <source>•••••••• set</source>
        <translation>•••••••• 已设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>版本变化</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>终端报告</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下达时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>Uplift::ListeningBar</name>
    <message>
        <source>Copy the &amp;lines for an endpoint</source>
        <translation>复制终端配置命令(&amp;L)</translation>
    </message>
    <message>
        <source>Copies five xConfiguration lines. Entered on an endpoint&apos;s command line, they make it call in here.</source>
        <translation>复制五行 xConfiguration 命令。在终端的命令行中输入后，终端便会向此处报到。</translation>
    </message>
    <message>
        <source>Copy the lines for an endpoint</source>
        <translation>复制终端配置命令</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>用于 %1</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <source>Not listening: no system can call in.</source>
        <translation>未在监听：终端无法报到。</translation>
    </message>
    <message>
        <source>Not listening: no system can call in. %1</source>
        <translation>未在监听：终端无法报到。%1</translation>
    </message>
    <message>
        <source>Listening on %1</source>
        <translation>正在监听 %1</translation>
    </message>
    <message>
        <source>Listening on %1. Endpoints always call port 80, they have no field for another one: free port 80 and start again, or forward port 80 of this computer to %2.</source>
        <translation>正在监听 %1。终端始终呼叫 80 端口，且无法填写其他端口：请释放 80 端口后重新启动，或将本机的 80 端口转发到 %2。</translation>
    </message>
</context>
<context>
    <name>Uplift::MainWindow</name>
    <message>
        <source>Cancel upgrade</source>
        <translation>取消升级</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n upgrade(s)?

A system that has the whole package may install it all the same.</source>
        <translation>
            <numerusform>取消 %n 项升级？

已收到完整软件包的终端仍可能继续安装。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续升级</translation>
    </message>
    <message>
        <source>Clear release key</source>
        <translation>清除版本密钥</translation>
    </message>
    <message>
        <source>Forget the release key of %1?</source>
        <translation>删除 %1 的版本密钥？</translation>
    </message>
    <message>
        <source>Clear key</source>
        <translation>清除密钥</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Uplift::PackagesPane</name>
    <message>
        <source>&amp;Packages</source>
        <translation>软件包(&amp;P)</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Software packages in the folder. Drag one onto a system, or press Enter.</source>
        <translation>文件夹中的软件包。将其拖到终端上，或按回车键。</translation>
    </message>
    <message>
        <source>Choose the folder in which your software packages lie.</source>
        <translation>请选择存放软件包的文件夹。</translation>
    </message>
    <message>
        <source>There is no software package in this folder yet.

Copy files such as s52010tc7_3_21.pkg into it; they appear here by themselves.</source>
        <translation>此文件夹中还没有软件包。

请将 s52010tc7_3_21.pkg 之类的文件复制到其中；它们会自动出现在这里。</translation>
    </message>
    <message>
        <source>Software folder: %1</source>
        <translation>软件文件夹：%1</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
</context>
<context>
    <name>Uplift::ProblemBar</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>problems</comment>
        <translation>
            <numerusform>还有 %n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
</context>
<context>
    <name>Uplift::ReleaseKeyDialog</name>
    <message>
        <source>Release key of %1</source>
        <translation>%1 的版本密钥</translation>
    </message>
    <message>
        <source>&amp;Release key for %1, serial number %2:</source>
        <translation>%1（序列号 %2）的版本密钥(&amp;R)：</translation>
    </message>
    <message>
        <source>It is handed to the system together with the upgrade. A major change of TC software usually needs one. Option keys look alike but do not belong here: a system takes one and fails after its restart.</source>
        <translation>密钥会随升级一起交给终端。TC 软件的主版本变更通常需要版本密钥。选件密钥外观相似，但不能填在这里：终端会接受它，却在重启后失败。</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>版本密钥</translation>
    </message>
    <message>
        <source>•••••••••••••••• is set; a new one replaces it</source>
        <translation>已设置 ••••••••••••••••；新密钥将替换它</translation>
    </message>
    <message>
        <source>16 to 24 characters</source>
        <translation>16 至 24 个字符</translation>
    </message>
    <message>
        <source>Set key</source>
        <translation>设置密钥</translation>
    </message>
    <message>
        <source>✔ This has the form of a key.</source>
        <translation>✔ 符合密钥的格式。</translation>
    </message>
    <message numerus="yes">
        <source>%n more character(s) needed: a release key has 16 to 24.</source>
        <translation>
            <numerusform>还差 %n 个字符：版本密钥为 16 至 24 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) too many: a release key has 16 to 24.</source>
        <translation>
            <numerusform>多出 %n 个字符：版本密钥为 16 至 24 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a space within: is there more than one key in it?</source>
        <translation>中间有空格：是否包含了多个密钥？</translation>
    </message>
    <message>
        <source>There is a character in it that no key has. Copy the key again from the licence mail.</source>
        <translation>其中有密钥不会包含的字符。请从许可证邮件中重新复制密钥。</translation>
    </message>
</context>
<context>
    <name>Uplift::SummaryBar</name>
    <message>
        <source>Speed of all downloads together</source>
        <translation>全部下载的总速度</translation>
    </message>
    <message>
        <source>Show all systems</source>
        <translation>显示所有终端</translation>
    </message>
    <message>
        <source>Show only these systems</source>
        <translation>只显示这些终端</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsPane</name>
    <message>
        <source>Search: words, version:tc7, state:failed</source>
        <translation>搜索：词语、version:tc7、state:failed</translation>
    </message>
    <message>
        <source>Words are looked for in name, address, serial number, product and version.
name: address: product: serial: mac: family: version: target: state: look in one place.
state: takes waiting, running, needs, or the state itself, such as downloading, proved, failed.</source>
        <translation>词语会在名称、地址、序列号、产品和版本中查找。
name: address: product: serial: mac: family: version: target: state: 只在对应项中查找。
state: 可用 waiting（等待）、running（进行中）、needs（需处理），或状态本身，如 downloading、proved、failed。</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>搜索终端</translation>
    </message>
    <message>
        <source>Systems</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Video systems and their upgrades. Enter starts an upgrade of the selected ones.</source>
        <translation>视频终端及其升级。按回车键升级所选终端。</translation>
    </message>
    <message>
        <source>No system has called in yet.

Copy the lines for an endpoint below and enter them on it; it appears here when it calls in.</source>
        <translation>还没有终端报到。

请复制下方的终端配置命令并在终端上输入；终端报到后会出现在这里。</translation>
    </message>
    <message>
        <source>No system matches this search.</source>
        <translation>没有符合此搜索的终端。</translation>
    </message>
</context>
<context>
    <name>Uplift::TimelineView</name>
    <message>
        <source>Nothing has happened yet.</source>
        <translation>尚无记录。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
</context>
<context>
    <name>Uplift::UpgradeDialog</name>
    <message>
        <source>An upgrade is under way</source>
        <translation>升级正在进行</translation>
    </message>
    <message>
        <source>None of the packages is clearly for it</source>
        <translation>没有明确适用的软件包</translation>
    </message>
    <message>
        <source>Wait until it ends, or cancel it first.</source>
        <translation>请等待其结束，或先取消。</translation>
    </message>
    <message>
        <source>Choose one package for this system.</source>
        <translation>请为此终端选择一个软件包。</translation>
    </message>
    <message numerus="yes">
        <source>%n will upgrade</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台将升级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already there</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台已是此版本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of other hardware</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台硬件不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a fitting package</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台没有适用的软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way already</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台正在升级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a package that can be fetched</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台的软件包暂时无法获取</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Not before</source>
        <translation>不早于(&amp;N)</translation>
    </message>
    <message numerus="yes">
        <source>Upgrade %n system(s)</source>
        <translation>
            <numerusform>升级 %n 台终端</numerusform>
        </translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>System</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判断</translation>
    </message>
    <message>
        <source>Systems and what would happen to them</source>
        <translation>终端及其将发生的变化</translation>
    </message>
    <message>
        <source>Holds the upgrade back until this moment, in the time zone of this computer.</source>
        <translation>将升级推迟到此时刻（按本机时区）。</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>不早于</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Package:</source>
        <translation>软件包(&amp;P)：</translation>
    </message>
    <message numerus="yes">
        <source>%n packages, to each system its own</source>
        <translation>
            <numerusform>%n 个软件包，各终端取其适用者</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no package in the software folder</source>
        <translation>软件文件夹中没有软件包</translation>
    </message>
    <message>
        <source>Choose a package</source>
        <translation>选择软件包</translation>
    </message>
    <message numerus="yes">
        <source>Try it on the %n system(s) of other hardware all the same</source>
        <translation>
            <numerusform>仍在 %n 台硬件不符的终端上尝试</numerusform>
        </translation>
    </message>
    <message>
        <source>Which package?</source>
        <translation>选择哪个软件包？</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>3 systems: 2 will upgrade, 1 already there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Uplift::UpgradeRoad</name>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>The way of the upgrade</source>
        <translation>升级进程</translation>
    </message>
</context>
<context>
    <name>Uplift::WidgetDialogs</name>
    <message>
        <source>Choose the software folder</source>
        <translation>选择软件文件夹</translation>
    </message>
    <message>
        <source>About Uplift</source>
        <translation>关于 Uplift</translation>
    </message>
    <message>
        <source>Upgrades video endpoints from one window, and says “proved” only when the endpoint has called in with the new version.

Free software under the GNU General Public License, version 3 or later. Icons: KDE Breeze, LGPL 3 or later.</source>
        <translation>在一个窗口中升级视频终端；只有当终端以新版本报到之后才显示“已证实”。

本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。图标：KDE Breeze，LGPL 第 3 版或更高版本。</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Scheduled</source>
        <translation>已排定</translation>
    </message>
    <message>
        <source>Waiting for it to call in</source>
        <translation>等待终端报到</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>正在准备</translation>
    </message>
    <message>
        <source>Installing</source>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>Restarting</source>
        <translation>正在重启</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Proved</source>
        <translation>已证实</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Came back unchanged</source>
        <translation>重启后版本未变</translation>
    </message>
    <message>
        <source>Never came back</source>
        <translation>未再报到</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Went back later</source>
        <translation>之后又退回</translation>
    </message>
    <message>
        <source>The system has called in with the new version.</source>
        <translation>终端已以新版本报到。</translation>
    </message>
    <message>
        <source>The system reported that it could not install the package. Check that the package is made for this hardware and that the release key is right, then retry.</source>
        <translation>终端报告无法安装软件包。请确认软件包适用于此硬件且版本密钥正确，然后重试。</translation>
    </message>
    <message>
        <source>The system took the whole package and started again with the version it had. A wrong release key or a package for other hardware are the usual causes.</source>
        <translation>终端收到了完整的软件包，但重启后仍是原来的版本。常见原因是版本密钥错误，或软件包不适用于此硬件。</translation>
    </message>
    <message>
        <source>The system has not called in again. Look whether it has power and network; if it calls in with the new version after all, this still counts.</source>
        <translation>终端没有再次报到。请检查其电源和网络；若它之后以新版本报到，仍算成功。</translation>
    </message>
    <message>
        <source>The upgrade was cancelled here.</source>
        <translation>升级已在此处取消。</translation>
    </message>
    <message>
        <source>The new version was seen, then another one. Somebody, or the system itself, has gone back.</source>
        <translation>曾见到新版本，之后又是另一版本：有人或终端自身退回了旧版本。</translation>
    </message>
    <message>
        <source>No upgrade</source>
        <translation>无升级</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需处理</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n 台终端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proved</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 已证实</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Served, being checked</source>
        <translation>可提供，校验中</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>可提供</translation>
    </message>
    <message>
        <source>Empty file</source>
        <translation>空文件</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>The file is still growing; it is served once it stands still.</source>
        <translation>文件仍在增大；停止变化后即可提供。</translation>
    </message>
    <message>
        <source>Systems can fetch it; its checksum is being computed.</source>
        <translation>终端可以获取；正在计算校验和。</translation>
    </message>
    <message>
        <source>Systems can fetch it.</source>
        <translation>终端可以获取。</translation>
    </message>
    <message>
        <source>There is no byte in this file: copy it into the folder again.</source>
        <translation>文件没有内容：请重新复制到文件夹中。</translation>
    </message>
    <message>
        <source>This file can&apos;t be read: check the permissions of the file and its folder.</source>
        <translation>无法读取此文件：请检查文件及其文件夹的权限。</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Already there</source>
        <translation>已是此版本</translation>
    </message>
    <message>
        <source>Downgrade</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>May need a release key</source>
        <translation>可能需要版本密钥</translation>
    </message>
    <message>
        <source>Other hardware</source>
        <translation>硬件不符</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>Can&apos;t be fetched now</source>
        <translation>暂时无法获取</translation>
    </message>
    <message>
        <source>The package is newer and made for this hardware.</source>
        <translation>软件包较新，且适用于此硬件。</translation>
    </message>
    <message>
        <source>The system reports this very version: there is nothing to do.</source>
        <translation>终端报告的正是此版本：无需操作。</translation>
    </message>
    <message>
        <source>The package is older than what the system runs. This works; settings made since may be lost.</source>
        <translation>软件包比终端当前的版本旧。可以执行；但之后所做的设置可能会丢失。</translation>
    </message>
    <message>
        <source>A major change of TC software usually needs a release key, and none is set.</source>
        <translation>TC 软件的主版本变更通常需要版本密钥，而目前尚未设置。</translation>
    </message>
    <message>
        <source>The package is made for other hardware: the installation would fail.</source>
        <translation>软件包适用于其他硬件：安装会失败。</translation>
    </message>
    <message>
        <source>The hardware of the system is not known yet, so nobody can say whether the package fits.</source>
        <translation>终端的硬件尚不清楚，因此无法判断软件包是否适用。</translation>
    </message>
    <message>
        <source>The file is incomplete, empty or not readable.</source>
        <translation>文件不完整、为空或无法读取。</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>bytes in a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n s ago</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <source>no data at the moment</source>
        <translation>暂无数据</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>time</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Postponed in the room</source>
        <translation>现场已推迟</translation>
    </message>
    <message>
        <source>usually about %1</source>
        <comment>time</comment>
        <translation>通常约 %1</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <comment>time</comment>
        <translation>不早于 %1</translation>
    </message>
    <message>
        <source>It is offered when its time has come and the system calls in.</source>
        <translation>到时间且终端报到后即通知它升级。</translation>
    </message>
    <message>
        <source>It is offered when the system calls in and a place is free. A system calls in when it starts, and at intervals after that.</source>
        <translation>当终端报到且有空位时即通知它升级。终端启动时会报到，此后定期报到。</translation>
    </message>
    <message>
        <source>The system was told; it has not fetched anything yet.</source>
        <translation>已通知终端；它尚未开始获取。</translation>
    </message>
    <message>
        <source>%1 of %2 sent.</source>
        <translation>已发送 %1 / %2。</translation>
    </message>
    <message>
        <source>All bytes have left. The system unpacks them and says nothing meanwhile.</source>
        <translation>数据已全部发出。终端正在解包，期间不会有消息。</translation>
    </message>
    <message>
        <source>The system says that it installs. Leave its power on.</source>
        <translation>终端报告正在安装。请勿断电。</translation>
    </message>
    <message>
        <source>The system starts again. Its next check-in tells which version it runs.</source>
        <translation>终端正在重启。它下次报到时会说明所运行的版本。</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>终端报告：“%1”</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近联系</translation>
    </message>
    <message>
        <source>What the system calls itself</source>
        <translation>终端自己的名称</translation>
    </message>
    <message>
        <source>The IP address that the system reports</source>
        <translation>终端报告的 IP 地址</translation>
    </message>
    <message>
        <source>The product, as far as it is known</source>
        <translation>产品（就目前所知）</translation>
    </message>
    <message>
        <source>The version in the last check-in</source>
        <translation>最近一次报到时的版本</translation>
    </message>
    <message>
        <source>The version it is being upgraded to</source>
        <translation>正在升级到的版本</translation>
    </message>
    <message>
        <source>Where the upgrade stands</source>
        <translation>升级进展</translation>
    </message>
    <message>
        <source>When the system last called this console</source>
        <translation>终端最近一次联系本控制台的时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column heading: cell</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>No upgrade. Drag a package onto this row to start one.</source>
        <translation>没有升级。将软件包拖到此行即可开始。</translation>
    </message>
    <message>
        <source>This system has never called in.</source>
        <translation>此终端从未报到。</translation>
    </message>
    <message>
        <source>Reports %1, calls from %2</source>
        <translation>报告的地址为 %1，来源地址为 %2</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>系列</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>状况</translation>
    </message>
    <message>
        <source>all products</source>
        <translation>所有产品</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256：%1</translation>
    </message>
    <message>
        <source>Called in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Upgrade requested</source>
        <translation>下达升级</translation>
    </message>
    <message>
        <source>Upgrade cancelled</source>
        <translation>取消升级</translation>
    </message>
    <message>
        <source>Upgrade offered</source>
        <translation>通知升级</translation>
    </message>
    <message>
        <source>Download started</source>
        <translation>开始下载</translation>
    </message>
    <message>
        <source>Download broken off</source>
        <translation>下载中断</translation>
    </message>
    <message>
        <source>Download complete</source>
        <translation>下载完成</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>反馈</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Status received</source>
        <translation>收到状态</translation>
    </message>
    <message>
        <source>New state</source>
        <translation>新状态</translation>
    </message>
    <message>
        <source>Upgrade ended</source>
        <translation>升级结束</translation>
    </message>
    <message>
        <source>Release key set</source>
        <translation>已设置版本密钥</translation>
    </message>
    <message>
        <source>Release key cleared</source>
        <translation>已清除版本密钥</translation>
    </message>
    <message>
        <source>Unreadable message</source>
        <translation>无法解读的消息</translation>
    </message>
    <message>
        <source>Check-in without serial number and MAC address</source>
        <translation>报到缺少序列号和 MAC 地址</translation>
    </message>
    <message>
        <source>Download that was not offered</source>
        <translation>未经通知的下载</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened: details</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Download resumed at %1: %2</source>
        <translation>从 %1 处继续下载：%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>The software folder is gone.</source>
        <translation>软件文件夹不存在。</translation>
    </message>
    <message>
        <source>Create it again, or choose another one with File → Choose software folder.</source>
        <translation>请重新创建，或通过“文件 → 选择软件文件夹”另选一个。</translation>
    </message>
    <message>
        <source>The software folder can&apos;t be read.</source>
        <translation>无法读取软件文件夹。</translation>
    </message>
    <message>
        <source>Give your account the right to read it, or choose another folder.</source>
        <translation>请授予您的账户读取权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>A file can&apos;t be read.</source>
        <translation>无法读取文件。</translation>
    </message>
    <message>
        <source>Check its permissions and whether another program holds it.</source>
        <translation>请检查其权限，以及是否被其他程序占用。</translation>
    </message>
    <message>
        <source>This system is not known here.</source>
        <translation>此处没有这台终端。</translation>
    </message>
    <message>
        <source>A system becomes known when it calls in for the first time.</source>
        <translation>终端首次报到后才会出现。</translation>
    </message>
    <message>
        <source>This package is not in the software folder.</source>
        <translation>软件文件夹中没有此软件包。</translation>
    </message>
    <message>
        <source>Copy it there; the list follows by itself.</source>
        <translation>请将其复制到该文件夹；列表会自动更新。</translation>
    </message>
    <message>
        <source>This package can&apos;t be served yet.</source>
        <translation>暂时无法提供此软件包。</translation>
    </message>
    <message>
        <source>Wait until it is copied completely, then try again.</source>
        <translation>请等待复制完成后重试。</translation>
    </message>
    <message>
        <source>None of these packages is clearly made for this system.</source>
        <translation>这些软件包都不明确适用于此终端。</translation>
    </message>
    <message>
        <source>Choose one package for it.</source>
        <translation>请为它选择一个软件包。</translation>
    </message>
    <message>
        <source>An upgrade of this system is under way.</source>
        <translation>此终端正在升级。</translation>
    </message>
    <message>
        <source>Wait until it ends, or cancel it first.</source>
        <translation>请等待其结束，或先取消。</translation>
    </message>
    <message>
        <source>This is not a release key.</source>
        <translation>这不是版本密钥。</translation>
    </message>
    <message>
        <source>It is too short or too long.</source>
        <translation>长度不正确。</translation>
    </message>
    <message>
        <source>There is a character in it that no key has.</source>
        <translation>其中有密钥不会包含的字符。</translation>
    </message>
    <message>
        <source>A release key has 16 to 24 printable characters and no spaces. Copy it again from the licence mail.</source>
        <translation>版本密钥为 16 至 24 个可打印字符，不含空格。请从许可证邮件中重新复制。</translation>
    </message>
    <message>
        <source>The database can&apos;t be opened.</source>
        <translation>无法打开数据库。</translation>
    </message>
    <message>
        <source>Check the data folder&apos;s permissions and free space, or start with another one: --data-dir.</source>
        <translation>请检查数据文件夹的权限和可用空间，或以其他数据文件夹启动：--data-dir。</translation>
    </message>
    <message>
        <source>The database was written by a newer Uplift.</source>
        <translation>数据库由更新版本的 Uplift 写入。</translation>
    </message>
    <message>
        <source>Install the newer version, or start with another data folder: --data-dir.</source>
        <translation>请安装较新的版本，或以其他数据文件夹启动：--data-dir。</translation>
    </message>
    <message>
        <source>The database can&apos;t be written.</source>
        <translation>无法写入数据库。</translation>
    </message>
    <message>
        <source>Make room on the disk. Nothing is lost: Uplift keeps trying, and systems get their answers once it succeeds.</source>
        <translation>请腾出磁盘空间。数据不会丢失：Uplift 会不断重试，成功后终端即可得到答复。</translation>
    </message>
    <message>
        <source>Another program holds %1.</source>
        <translation>%1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>Endpoints call port 80 and have no field for another one.</source>
        <translation>终端呼叫 80 端口，且无法填写其他端口。</translation>
    </message>
    <message>
        <source>End that program (often a web server), then start Uplift again.</source>
        <translation>请结束该程序（通常是 Web 服务器），然后重新启动 Uplift。</translation>
    </message>
    <message>
        <source>Uplift may not listen on %1.</source>
        <translation>Uplift 无权监听 %1。</translation>
    </message>
    <message>
        <source>Ports below 1024 need a right of their own on this computer.</source>
        <translation>在本机上，使用 1024 以下的端口需要专门的权限。</translation>
    </message>
    <message>
        <source>Grant it (on Linux: setcap cap_net_bind_service=+ep), or start Uplift as administrator.</source>
        <translation>请授予该权限（Linux：setcap cap_net_bind_service=+ep），或以管理员身份启动 Uplift。</translation>
    </message>
    <message>
        <source>This computer has no address %1.</source>
        <translation>本机没有地址 %1。</translation>
    </message>
    <message>
        <source>The network card may be off or have got another address.</source>
        <translation>网卡可能已停用，或地址已改变。</translation>
    </message>
    <message>
        <source>Start with an address of this computer, or with 0.0.0.0 for all of them.</source>
        <translation>请使用本机的地址启动，或用 0.0.0.0 表示全部地址。</translation>
    </message>
    <message>
        <source>Uplift can&apos;t listen for systems.</source>
        <translation>Uplift 无法监听终端。</translation>
    </message>
    <message>
        <source>Choose another address or port with --listen.</source>
        <translation>请用 --listen 选择其他地址或端口。</translation>
    </message>
    <message>
        <source>The plan can&apos;t be read.</source>
        <translation>无法读取计划文件。</translation>
    </message>
    <message>
        <source>Check the path and its permissions.</source>
        <translation>请检查路径及其权限。</translation>
    </message>
    <message>
        <source>A line of the plan makes no sense.</source>
        <translation>计划文件中有一行无法理解。</translation>
    </message>
    <message>
        <source>Mend the line and start again; nothing of the plan was begun.</source>
        <translation>请修正该行后重新启动；计划中的任何内容都尚未开始。</translation>
    </message>
    <message>
        <source>Another Uplift works with this data folder.</source>
        <translation>另一个 Uplift 正在使用此数据文件夹。</translation>
    </message>
    <message>
        <source>Use that one, or start with another data folder: --data-dir.</source>
        <translation>请使用那一个，或以其他数据文件夹启动：--data-dir。</translation>
    </message>
    <message>
        <source>Waits for its package to be there</source>
        <translation>等待软件包就绪</translation>
    </message>
    <message>
        <source>Waits for the daily time</source>
        <translation>等待每日升级时段</translation>
    </message>
    <message>
        <source>Waits for a call to end</source>
        <translation>等待通话结束</translation>
    </message>
    <message>
        <source>Waits for a free place</source>
        <translation>等待空位</translation>
    </message>
    <message>
        <source>Waits for a free place in its subnet</source>
        <translation>等待所在子网的空位</translation>
    </message>
    <message>
        <source>Waits for those ahead of it</source>
        <translation>等待排在前面的终端</translation>
    </message>
    <message>
        <source>Read the system&apos;s status</source>
        <translation>读取终端状态</translation>
    </message>
    <message>
        <source>Have the system start its upgrade</source>
        <translation>让终端开始升级</translation>
    </message>
    <message>
        <source>Restart the system</source>
        <translation>重启终端</translation>
    </message>
    <message>
        <source>Point the system at this console</source>
        <translation>将终端指向本控制台</translation>
    </message>
    <message>
        <source>Give the system back to its manager</source>
        <translation>将终端交还给原管理服务器</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>an action at a system</comment>
        <translation>已完成：%1</translation>
    </message>
    <message>
        <source>Failed: %1</source>
        <comment>an action at a system</comment>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>Failed: %1. %2</source>
        <comment>an action at a system, and a sentence</comment>
        <translation>失败：%1。%2</translation>
    </message>
    <message>
        <source>No address of this system is known.</source>
        <translation>不知道此终端的地址。</translation>
    </message>
    <message>
        <source>It has not called in yet, and none was entered.</source>
        <translation>它尚未报到，也没有填写过地址。</translation>
    </message>
    <message>
        <source>Enter its address.</source>
        <translation>请输入它的地址。</translation>
    </message>
    <message>
        <source>“%1” is no address.</source>
        <translation>“%1”不是地址。</translation>
    </message>
    <message>
        <source>Enter a host name or an IP address, with a port if need be.</source>
        <translation>请输入主机名或 IP 地址，必要时加上端口。</translation>
    </message>
    <message>
        <source>The name “%1” can&apos;t be found.</source>
        <translation>找不到名称“%1”。</translation>
    </message>
    <message>
        <source>Check the name, or enter the IP address.</source>
        <translation>请检查名称，或输入 IP 地址。</translation>
    </message>
    <message>
        <source>There is no way to the system from here.</source>
        <translation>从本机无法到达此终端。</translation>
    </message>
    <message>
        <source>Check the network, and that the address is right.</source>
        <translation>请检查网络，并确认地址正确。</translation>
    </message>
    <message>
        <source>The system does not accept connections at %1.</source>
        <translation>终端不接受到 %1 的连接。</translation>
    </message>
    <message>
        <source>Its web server is off, or it listens at another port.</source>
        <translation>它的 Web 服务器已关闭，或监听的是其他端口。</translation>
    </message>
    <message>
        <source>Choose between HTTP and HTTPS, or switch its web server on (NetworkServices).</source>
        <translation>请在 HTTP 与 HTTPS 之间改选，或启用终端的 Web 服务器（NetworkServices）。</translation>
    </message>
    <message>
        <source>The system does not answer at %1.</source>
        <translation>终端在 %1 上没有应答。</translation>
    </message>
    <message>
        <source>It is off, or a firewall is in between.</source>
        <translation>终端已关机，或中间有防火墙。</translation>
    </message>
    <message>
        <source>Check its power and network, then try again.</source>
        <translation>请检查其电源和网络，然后重试。</translation>
    </message>
    <message>
        <source>The system broke the connection off.</source>
        <translation>终端中断了连接。</translation>
    </message>
    <message>
        <source>Try again in a minute.</source>
        <translation>请一分钟后重试。</translation>
    </message>
    <message>
        <source>No secure connection could be made.</source>
        <translation>无法建立安全连接。</translation>
    </message>
    <message>
        <source>Choose HTTP if the system&apos;s software is old, or check the port.</source>
        <translation>如果终端的软件较旧，请选择 HTTP；否则请检查端口。</translation>
    </message>
    <message>
        <source>The system&apos;s certificate has to be confirmed first.</source>
        <translation>需要先确认终端的证书。</translation>
    </message>
    <message>
        <source>Its fingerprint is %1.</source>
        <translation>其指纹为 %1。</translation>
    </message>
    <message>
        <source>Compare it with the system&apos;s own, then confirm it.</source>
        <translation>请与终端自身的证书指纹核对，然后确认。</translation>
    </message>
    <message>
        <source>The system shows another certificate than the one confirmed.</source>
        <translation>终端出示的证书与已确认的不同。</translation>
    </message>
    <message>
        <source>Its fingerprint is now %1.</source>
        <translation>其指纹现为 %1。</translation>
    </message>
    <message>
        <source>If the system was reset, confirm it again; else find out who answers there.</source>
        <translation>如果终端曾被重置，请重新确认；否则请查明该处应答的是什么设备。</translation>
    </message>
    <message>
        <source>The system wants to be asked by HTTPS.</source>
        <translation>终端要求使用 HTTPS 访问。</translation>
    </message>
    <message>
        <source>Choose HTTPS.</source>
        <translation>请选择 HTTPS。</translation>
    </message>
    <message>
        <source>The system asks for a password.</source>
        <translation>终端要求输入密码。</translation>
    </message>
    <message>
        <source>Enter user name and password.</source>
        <translation>请输入用户名和密码。</translation>
    </message>
    <message>
        <source>The system does not accept the user name or the password.</source>
        <translation>终端不接受此用户名或密码。</translation>
    </message>
    <message>
        <source>Enter them again; too many wrong ones may lock the user out.</source>
        <translation>请重新输入；错误次数过多可能会锁定该用户。</translation>
    </message>
    <message>
        <source>This user may not do that.</source>
        <translation>此用户无权执行该操作。</translation>
    </message>
    <message>
        <source>Use one with the administrator role.</source>
        <translation>请使用具有管理员角色的用户。</translation>
    </message>
    <message>
        <source>What answers there is no video system.</source>
        <translation>该处应答的不是视频终端。</translation>
    </message>
    <message>
        <source>Check the address.</source>
        <translation>请检查地址。</translation>
    </message>
    <message>
        <source>Another system answers at this address.</source>
        <translation>在此地址应答的是另一台终端。</translation>
    </message>
    <message>
        <source>Its serial number is %1.</source>
        <translation>其序列号为 %1。</translation>
    </message>
    <message>
        <source>Enter the right address.</source>
        <translation>请输入正确的地址。</translation>
    </message>
    <message>
        <source>The answer is larger than any video system&apos;s.</source>
        <translation>应答过大，不可能来自视频终端。</translation>
    </message>
    <message>
        <source>The system refused.</source>
        <translation>终端拒绝执行。</translation>
    </message>
    <message>
        <source>Wait for it to call in by itself.</source>
        <translation>请等待它自行报到。</translation>
    </message>
    <message>
        <source>The package&apos;s address is longer than the system takes.</source>
        <translation>软件包的地址超出了终端可接受的长度。</translation>
    </message>
    <message>
        <source>Give the file a shorter name.</source>
        <translation>请为文件改用较短的名称。</translation>
    </message>
    <message>
        <source>Systems can be pointed at port 80 only.</source>
        <translation>只能将终端指向 80 端口。</translation>
    </message>
    <message>
        <source>Uplift listens at port %1, and a system&apos;s settings have no place for it.</source>
        <translation>Uplift 监听的是 %1 端口，而终端的设置中无法填写端口。</translation>
    </message>
    <message>
        <source>Start Uplift with --listen :80.</source>
        <translation>请用 --listen :80 启动 Uplift。</translation>
    </message>
    <message>
        <source>The system&apos;s former manager could not be stored.</source>
        <translation>无法保存终端原来的管理服务器。</translation>
    </message>
    <message>
        <source>Nothing was changed at the system.</source>
        <translation>未对终端作任何更改。</translation>
    </message>
    <message>
        <source>Make room on the disk.</source>
        <translation>请腾出磁盘空间。</translation>
    </message>
    <message>
        <source>The system took the settings, but shows others.</source>
        <translation>终端接受了设置，但显示的却是其他设置。</translation>
    </message>
    <message>
        <source>Look at its provisioning settings; another manager may set them.</source>
        <translation>请查看其 Provisioning 设置；可能有其他管理服务器在设置它们。</translation>
    </message>
    <message>
        <source>Somebody else has set another manager meanwhile.</source>
        <translation>其间有人设置了另一台管理服务器。</translation>
    </message>
    <message>
        <source>It is %1 now.</source>
        <translation>现在是 %1。</translation>
    </message>
    <message>
        <source>Leave it, or set it at the system itself.</source>
        <translation>请保持不变，或直接在终端上设置。</translation>
    </message>
    <message>
        <source>This system was not borrowed.</source>
        <translation>此终端未被借用。</translation>
    </message>
    <message>
        <source>Something is under way with this system already.</source>
        <translation>此终端已有操作正在进行。</translation>
    </message>
    <message>
        <source>Wait for it.</source>
        <translation>请等待其完成。</translation>
    </message>
    <message>
        <source>There is no address.</source>
        <translation>没有地址。</translation>
    </message>
    <message>
        <source>Enter addresses, ranges or subnets.</source>
        <translation>请输入地址、地址范围或子网。</translation>
    </message>
    <message>
        <source>“%1” is no address, range or subnet.</source>
        <translation>“%1”不是地址、地址范围或子网。</translation>
    </message>
    <message>
        <source>Write 10.0.0.5, 10.0.0.10-20 or 10.0.1.0/24.</source>
        <translation>请写成 10.0.0.5、10.0.0.10-20 或 10.0.1.0/24。</translation>
    </message>
    <message>
        <source>“%1” ends before it begins.</source>
        <translation>“%1”的终点在起点之前。</translation>
    </message>
    <message>
        <source>Write the lower address first.</source>
        <translation>请先写较小的地址。</translation>
    </message>
    <message>
        <source>These are more than 4096 addresses.</source>
        <translation>地址超过 4096 个。</translation>
    </message>
    <message>
        <source>Search in parts.</source>
        <translation>请分批搜索。</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>已联系</translation>
    </message>
    <message>
        <source>Contact failed</source>
        <translation>联系失败</translation>
    </message>
    <message>
        <source>The endpoint can&apos;t take this package directly.</source>
        <translation>终端无法直接升级到此软件包。</translation>
    </message>
    <message>
        <source>Copy the file that is named into the software folder; Uplift then goes step by step.</source>
        <translation>请将所指明的文件复制到软件文件夹；之后 Uplift 会逐步升级。</translation>
    </message>
</context>
</TS>
