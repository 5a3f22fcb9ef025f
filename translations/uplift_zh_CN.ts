<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AssessmentWords</name>
    <message>
        <source>An upgrade is under way</source>
        <translation>升级正在进行</translation>
    </message>
    <message>
        <source>None of the packages is clearly for it</source>
        <translation>没有明确适用的软件包</translation>
    </message>
    <message>
        <source>Needs a step first: %1 is missing</source>
        <translation>需先升级一步：缺少 %1</translation>
    </message>
    <message>
        <source>Via %1</source>
        <comment>version that is taken first</comment>
        <translation>经由 %1</translation>
    </message>
    <message>
        <source>Wait until it ends, or cancel it first.</source>
        <translation>请等待其结束，或先取消。</translation>
    </message>
    <message>
        <source>Choose one package for this system.</source>
        <translation>请为此终端选择一个软件包。</translation>
    </message>
    <message>
        <source>The system refuses this package directly. Copy %1 into the software folder; Uplift then goes step by step.</source>
        <translation>终端无法直接升级到此软件包。请将 %1 复制到软件文件夹；之后 Uplift 会逐步升级。</translation>
    </message>
    <message>
        <source>The system refuses this package directly. It takes %1 first, and goes on by itself when that is proved.</source>
        <translation>终端无法直接升级到此软件包。它会先升级到 %1，验证后自动继续。</translation>
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
        <source>%n without a clearly fitting package</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台没有明确适用的软件包</numerusform>
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
    <message numerus="yes">
        <source>%n in need of another package first</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台需先升级到另一软件包</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 will upgrade</source>
        <comment>systems</comment>
        <translation>%2 台中有 %1 台将升级</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>%1 of %2 will go back</source>
        <comment>systems, to an older version</comment>
        <translation>%2 台中有 %1 台将降级</translation>
    </message>
    <message>
        <source>Made for %1, not for %2</source>
        <comment>families of hardware</comment>
        <translation>适用于 %1，不适用于 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n downgrade(s)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台将降级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n may need a release key</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台可能需要版本密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台尚不清楚</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeSheetWording</name>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节数</translation>
    </message>
    <message>
        <source>not known: the file is no longer in the folder</source>
        <translation>不详：文件已不在文件夹中</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>未结束</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an ending, and how many</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>System</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>升级前版本</translation>
    </message>
    <message>
        <source>Wanted</source>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前版本</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>End</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Change sheet: software of video systems</source>
        <translation>变更单：视频终端软件</translation>
    </message>
    <message>
        <source>Made:</source>
        <translation>生成时间：</translation>
    </message>
    <message>
        <source>Operator:</source>
        <translation>操作员：</translation>
    </message>
    <message>
        <source>Remark:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <source>Endings:</source>
        <translation>结果：</translation>
    </message>
    <message>
        <source>%1 (of the file as it is now)</source>
        <comment>a checksum</comment>
        <translation>%1（当前文件的校验和）</translation>
    </message>
    <message>
        <source>SHA-256 checksum as it was offered</source>
        <translation>通知升级时的 SHA-256 校验和</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>下达者</translation>
    </message>
    <message>
        <source>For other hardware, because: %1</source>
        <comment>why it was wanted</comment>
        <translation>用于其他硬件，理由：%1</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
</context>
<context>
    <name>FirstStartSchemes</name>
    <message>
        <source>Uplift</source>
        <translation>Uplift</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>本机</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>1. calls in
2. fetches the package
3. calls in again: proved</source>
        <translation>1. 报到
2. 获取软件包
3. 再次报到：通过验证</translation>
    </message>
    <message>
        <source>the packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>in a room</source>
        <translation>在会议室</translation>
    </message>
    <message>
        <source>Files from Cisco</source>
        <translation>Cisco 的文件</translation>
    </message>
    <message>
        <source>you copy them</source>
        <translation>由您复制</translation>
    </message>
    <message>
        <source>offered to endpoints</source>
        <translation>提供给终端</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 个软件包</numerusform>
        </translation>
    </message>
    <message>
        <source>calls %1
at port 80</source>
        <comment>an address</comment>
        <translation>连接 %1
的 80 端口</translation>
    </message>
    <message>
        <source>Port 80</source>
        <translation>80 端口</translation>
    </message>
    <message>
        <source>free for Uplift</source>
        <translation>可供 Uplift 使用</translation>
    </message>
    <message>
        <source>held by %1</source>
        <comment>a program</comment>
        <translation>被 %1 占用</translation>
    </message>
    <message>
        <source>held by another program</source>
        <translation>被其他程序占用</translation>
    </message>
    <message>
        <source>the right is missing</source>
        <translation>缺少权限</translation>
    </message>
    <message>
        <source>not in use</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Firewall</source>
        <translation>防火墙</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>open</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已阻止</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>or a DHCP server</source>
        <translation>或 DHCP 服务器</translation>
    </message>
    <message>
        <source>tell it the address</source>
        <translation>告知地址</translation>
    </message>
    <message>
        <source>calls in from then on</source>
        <translation>此后自动报到</translation>
    </message>
    <message>
        <source>has called in</source>
        <translation>已报到</translation>
    </message>
    <message>
        <source>waiting for its call…</source>
        <translation>等待报到…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message>
        <source>••••••••</source>
        <comment>stands for a secret</comment>
        <translation>********</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ReadinessWording</name>
    <message>
        <source>wired</source>
        <translation>有线</translation>
    </message>
    <message>
        <source>wireless</source>
        <translation>无线</translation>
    </message>
    <message>
        <source>virtual</source>
        <translation>虚拟</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅限本机</translation>
    </message>
    <message>
        <source>other</source>
        <comment>kind of network card</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <comment>network card, its kind, its address</comment>
        <translation>%1（%2）：%3</translation>
    </message>
    <message>
        <source>Only administrators can see which program holds the port.</source>
        <translation>只有管理员才能查看端口被哪个程序占用。</translation>
    </message>
    <message>
        <source>The port is held by %1 (process %2).</source>
        <comment>program, number</comment>
        <translation>端口被 %1（进程 %2）占用。</translation>
    </message>
    <message>
        <source>Uplift listens on port 80, the one that endpoints call.</source>
        <translation>Uplift 正在监听 80 端口，即终端连接的端口。</translation>
    </message>
    <message>
        <source>Uplift does not listen: no system can call in.</source>
        <translation>Uplift 未在监听：终端无法报到。</translation>
    </message>
    <message>
        <source>Uplift listens on port %1, but endpoints call port 80.</source>
        <translation>Uplift 监听的是 %1 端口，而终端连接 80 端口。</translation>
    </message>
    <message>
        <source>Start Uplift with --listen :80, or forward port 80 to it.</source>
        <translation>请用 --listen :80 启动 Uplift，或将 80 端口转发给它。</translation>
    </message>
    <message>
        <source>Endpoints usually can&apos;t reach a virtual card; give them another address.</source>
        <translation>终端通常无法访问虚拟网卡；请为终端指定其他地址。</translation>
    </message>
    <message>
        <source>No network card of this computer has an address.</source>
        <translation>本机没有任何网卡具有地址。</translation>
    </message>
    <message>
        <source>Plug in the network cable or join a network.</source>
        <translation>请插入网线或连接到网络。</translation>
    </message>
    <message>
        <source>If systems do not call in, allow Uplift in its settings.</source>
        <translation>如果终端没有报到，请在防火墙设置中允许 Uplift。</translation>
    </message>
    <message>
        <source>No firewall was found on this computer.</source>
        <translation>本机未发现防火墙。</translation>
    </message>
    <message>
        <source>The firewall (%1) is off.</source>
        <translation>防火墙（%1）已关闭。</translation>
    </message>
    <message>
        <source>The firewall (%1) lets systems through.</source>
        <translation>防火墙（%1）允许终端通过。</translation>
    </message>
    <message>
        <source>The firewall (%1) keeps systems out.</source>
        <translation>防火墙（%1）阻止了终端。</translation>
    </message>
    <message>
        <source>Allow Uplift in the firewall&apos;s settings.</source>
        <translation>请在防火墙设置中允许 Uplift。</translation>
    </message>
    <message>
        <source>The firewall (%1) shows its rules to administrators only.</source>
        <translation>防火墙（%1）仅向管理员透露其规则。</translation>
    </message>
    <message>
        <source>%1 can be fetched at %2: first and last byte arrived.</source>
        <comment>file, address</comment>
        <translation>%1 可在 %2 获取：首尾字节均已收到。</translation>
    </message>
    <message>
        <source>Uplift does not answer at %1: %2</source>
        <comment>address, reason</comment>
        <translation>Uplift 在 %1 没有应答：%2</translation>
    </message>
    <message>
        <source>A firewall or another program is in between.</source>
        <translation>中间有防火墙或其他程序。</translation>
    </message>
    <message>
        <source>The package was refused at %1 (status %2).</source>
        <translation>%1 拒绝提供软件包（状态 %2）。</translation>
    </message>
    <message>
        <source>Check that the file is readable, and in the settings who may talk to Uplift.</source>
        <translation>请检查文件是否可读，以及设置中允许哪些对象与 Uplift 通信。</translation>
    </message>
    <message>
        <source>Something other than the package came from %1 (%2).</source>
        <translation>从 %1 收到的不是该软件包（%2）。</translation>
    </message>
    <message>
        <source>Another program answers at this address, or the file is just being changed.</source>
        <translation>在此地址应答的是其他程序，或文件正在被更改。</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>检查已取消。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Copy one into the software folder.</source>
        <translation>请将软件包复制到软件文件夹。</translation>
    </message>
    <message>
        <source>Yes: systems can call in and fetch packages at %1.</source>
        <translation>可行：终端可以在 %1 报到并获取软件包。</translation>
    </message>
    <message>
        <source>Yes, as far as can be told from here: systems can call in and fetch packages at %1.</source>
        <translation>就本机所能判断，可行：终端可以在 %1 报到并获取软件包。</translation>
    </message>
    <message>
        <source>No software folder is chosen.</source>
        <translation>尚未选择软件文件夹。</translation>
    </message>
    <message>
        <source>Choose one with File → Choose software folder.</source>
        <translation>请用“文件 → 选择软件文件夹”选择。</translation>
    </message>
    <message>
        <source>The software folder is not there: %1</source>
        <translation>软件文件夹不存在：%1</translation>
    </message>
    <message>
        <source>Create it again, or choose another one with File → Choose software folder.</source>
        <translation>请重新创建，或用“文件 → 选择软件文件夹”选择另一个。</translation>
    </message>
    <message>
        <source>The software folder can&apos;t be read: %1 (%2)</source>
        <comment>path, reason</comment>
        <translation>无法读取软件文件夹：%1（%2）</translation>
    </message>
    <message>
        <source>Give your account the right to read it, or choose another folder.</source>
        <translation>请给您的账户读取权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>The software folder can be read, but not written: %1</source>
        <translation>软件文件夹可以读取，但不能写入：%1</translation>
    </message>
    <message>
        <source>Packages dropped onto the window can&apos;t be copied into it.</source>
        <translation>拖到窗口上的软件包无法复制到其中。</translation>
    </message>
    <message>
        <source>The software folder can be read: %1</source>
        <translation>软件文件夹可以读取：%1</translation>
    </message>
    <message>
        <source>These packages can&apos;t be read: %1</source>
        <translation>无法读取这些软件包：%1</translation>
    </message>
    <message>
        <source>Check their permissions; nobody can fetch them until then.</source>
        <translation>请检查它们的权限；在此之前无法下载。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>network card, its kind</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Uplift needs a right for it. Enter this in a terminal, then start Uplift again:</source>
        <translation>Uplift 需要相应权限。请在命令行窗口中输入以下命令，然后重新启动 Uplift：</translation>
    </message>
    <message>
        <source>Uplift needs a right for it. Enter this in a terminal, then check again; it lasts until this computer restarts:</source>
        <translation>Uplift 需要相应权限。请在命令行窗口中输入以下命令，然后重新检查；在本机重启之前有效：</translation>
    </message>
    <message>
        <source>Enter this in a terminal to end that program, then check again:</source>
        <translation>请在命令行窗口中输入以下命令结束该程序，然后重新检查：</translation>
    </message>
    <message>
        <source>Enter this in a terminal to see which program it is; end it, then check again:</source>
        <translation>请在命令行窗口中输入以下命令，查看是哪个程序；将其结束后重新检查：</translation>
    </message>
    <message>
        <source>Windows may keep the port for itself. Enter this in a terminal, as administrator, to see which ports it keeps:</source>
        <translation>该端口可能由 Windows 保留。请以管理员身份在命令行窗口中输入以下命令，查看保留了哪些端口：</translation>
    </message>
    <message>
        <source>End the program that holds the port, then check again.</source>
        <translation>请结束占用端口的程序，然后重新检查。</translation>
    </message>
    <message>
        <source>Let them in: enter this in a terminal, as administrator, then check again:</source>
        <translation>放行终端：请以管理员身份在命令行窗口中输入以下命令，然后重新检查：</translation>
    </message>
    <message>
        <source>If systems do not call in, enter this in a terminal, as administrator:</source>
        <translation>如果终端没有报到，请以管理员身份在命令行窗口中输入：</translation>
    </message>
    <message>
        <source>Not yet: %1 holds the port.</source>
        <comment>a program</comment>
        <translation>暂时不能：端口被 %1 占用。</translation>
    </message>
    <message>
        <source>Not yet: another program holds the port.</source>
        <translation>暂时不能：端口被其他程序占用。</translation>
    </message>
    <message>
        <source>Not yet: the right to listen on port 80 is missing.</source>
        <translation>暂时不能：缺少监听 80 端口的权限。</translation>
    </message>
    <message>
        <source>Not yet: Uplift does not listen.</source>
        <translation>暂时不能：Uplift 未在监听。</translation>
    </message>
    <message>
        <source>Not yet: Uplift listens on port %1.</source>
        <translation>暂时不能：Uplift 监听的是 %1 端口。</translation>
    </message>
    <message>
        <source>Not yet: the firewall keeps systems out.</source>
        <translation>暂时不能：防火墙阻止了终端。</translation>
    </message>
    <message>
        <source>Not yet: the software folder can&apos;t be used.</source>
        <translation>暂时不能：软件文件夹无法使用。</translation>
    </message>
    <message>
        <source>Not yet: nothing can be fetched at this computer&apos;s addresses.</source>
        <translation>暂时不能：无法通过本机地址获取任何内容。</translation>
    </message>
    <message>
        <source>Windows may ask whether Uplift can be reached through its firewall. Allow it for the networks of your systems: without that none can call in.</source>
        <translation>Windows 可能会询问是否允许通过防火墙访问 Uplift。请为终端所在的网络选择允许，否则终端无法报到。</translation>
    </message>
    <message>
        <source>macOS may ask whether Uplift can accept incoming connections, and whether it can find devices on the local network. Allow both: without that no system can call in, and none can be contacted.</source>
        <translation>macOS 可能会询问是否允许 Uplift 接受传入连接，以及是否允许其查找本地网络上的设备。请两项都允许，否则终端无法报到，Uplift 也无法联系终端。</translation>
    </message>
    <message>
        <source>Uplift answers at %1; no package is ready yet to be tried.</source>
        <translation>Uplift 在 %1 有应答；尚无可供测试的软件包。</translation>
    </message>
    <message>
        <source>Copy one into the software folder. It is tried when it has been copied.</source>
        <translation>请将软件包复制到软件文件夹。复制完成后会自动测试。</translation>
    </message>
    <message>
        <source>Systems can call in at %1. No package is ready yet.</source>
        <translation>终端可以在 %1 报到。尚无就绪的软件包。</translation>
    </message>
</context>
<context>
    <name>SettingTexts</name>
    <message>
        <source>Has no effect now: all downloads together get no more than that.</source>
        <translation>目前不起作用：全部下载的总速度不超过该值。</translation>
    </message>
    <message>
        <source>Has no effect now: no automatic retry is set.</source>
        <translation>目前不起作用：未设置自动重试。</translation>
    </message>
    <message numerus="yes">
        <source>Has no effect now: there are never more than %n at once in all.</source>
        <translation>
            <numerusform>目前不起作用：同时升级的终端总数不超过 %n 台。</numerusform>
        </translation>
    </message>
    <message>
        <source>Empty: older systems fetch packages from Uplift, too.</source>
        <translation>留空：旧终端也从 Uplift 获取软件包。</translation>
    </message>
    <message>
        <source>Has no effect now: no system has called in yet.</source>
        <translation>目前不起作用：还没有终端报到。</translation>
    </message>
    <message>
        <source>Has no effect now: every system known here runs TC6 or later.</source>
        <translation>目前不起作用：此处所有终端的软件均为 TC6 或更高版本。</translation>
    </message>
    <message>
        <source>Software folder</source>
        <translation>软件文件夹</translation>
    </message>
    <message>
        <source>The packages in it are served to systems. Uplift adds those that are dropped onto its window, and changes nothing else in it.</source>
        <translation>其中的软件包会提供给终端。Uplift 只会加入您拖到窗口上的软件包，不会更改其中的其他内容。</translation>
    </message>
    <message>
        <source>URL where software packages can be downloaded</source>
        <translation>软件包的下载 URL</translation>
    </message>
    <message>
        <source>Systems older than TC6 are sent there for their packages. It has no effect on TC6 and later: these always fetch from Uplift.</source>
        <translation>TC6 之前的终端会到该处获取软件包。对 TC6 及更高版本不起作用：它们始终从 Uplift 获取。</translation>
    </message>
    <message>
        <source>Systems at once</source>
        <translation>同时升级的终端数</translation>
    </message>
    <message>
        <source>This many systems download at the same time; the others wait and follow by themselves.</source>
        <translation>可同时下载的终端数量；其余终端等待，随后自动接续。</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Systems at once in one subnet</source>
        <translation>同一子网内同时升级的终端数</translation>
    </message>
    <message>
        <source>Spares the line to a site. Systems whose addresses have the first three numbers in common count as one subnet.</source>
        <translation>减轻站点线路的负担。地址前三段相同的终端视为同一子网。</translation>
    </message>
    <message>
        <source>Speed of all downloads together</source>
        <translation>全部下载的总速度</translation>
    </message>
    <message>
        <source>Leaves room on the line for others. Downloads share it evenly.</source>
        <translation>为线路上的其他用户留出余量。各下载平均分配。</translation>
    </message>
    <message>
        <source>Speed of each download</source>
        <translation>单个下载的速度</translation>
    </message>
    <message>
        <source>No single system gets more than this.</source>
        <translation>任何一台终端都不会超过此速度。</translation>
    </message>
    <message>
        <source>Only at this time of day</source>
        <translation>仅在每天的此时段</translation>
    </message>
    <message>
        <source>Upgrades are offered only between these two times, in the time zone of this computer; what has begun goes on. The second may be past midnight.</source>
        <translation>仅在这两个时间之间通知升级（按本机时区）；已开始的升级会继续。第二个时间可以在午夜之后。</translation>
    </message>
    <message>
        <source>Wait for the end of calls</source>
        <translation>等待通话结束</translation>
    </message>
    <message>
        <source>A system that is known to be in a call gets its upgrade afterwards. Systems that do not report their calls are not held back.</source>
        <translation>已知正在通话的终端会在通话后升级。不报告通话状态的终端不会被推迟。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Automatic retries</source>
        <translation>自动重试次数</translation>
    </message>
    <message>
        <source>How many times a failed upgrade is started again before you are asked.</source>
        <translation>失败的升级会自动重新开始这么多次，之后才需您处理。</translation>
    </message>
    <message>
        <source>Pause before the first retry</source>
        <translation>首次重试前的间隔</translation>
    </message>
    <message>
        <source>Doubles before each further one.</source>
        <translation>此后每次重试前加倍。</translation>
    </message>
    <message>
        <source>Offer again after</source>
        <translation>多久后再次通知</translation>
    </message>
    <message>
        <source>A system that was offered a package and has not moved for so long is offered it once more.</source>
        <translation>已通知软件包但在此时间内没有动静的终端会再收到一次通知。</translation>
    </message>
    <message>
        <source>Count it as silent after</source>
        <translation>多久后视为失联</translation>
    </message>
    <message>
        <source>A system that has not called in for so long after its download needs you. If it comes back later with the new version, it counts as proved.</source>
        <translation>下载后在此时间内没有报到的终端需您处理。若它之后以新版本报到，仍视为已验证。</translation>
    </message>
    <message>
        <source>Has no effect now: no certificate is chosen.</source>
        <translation>目前不起作用：未选择证书。</translation>
    </message>
    <message>
        <source>private networks, and this computer&apos;s own</source>
        <translation>专用网络和本机所在的网络</translation>
    </message>
    <message>
        <source>Networks that may talk to Uplift</source>
        <translation>允许与 Uplift 通信的网络</translation>
    </message>
    <message>
        <source>Whoever calls from elsewhere is refused and counted. Networks separated by commas; “private” and “here” (this computer&apos;s own) and “any” are understood.</source>
        <translation>来自其他网络的请求会被拒绝并计数。多个网络以半角逗号分隔；可使用“private”（专用网络）、“here”（本机所在的网络）和“any”（任意网络）。</translation>
    </message>
    <message>
        <source>Ask about new systems</source>
        <translation>新终端须经确认</translation>
    </message>
    <message>
        <source>A system that calls in for the first time gets nothing until you accept it, or a plan names it.</source>
        <translation>首次报到的终端在您接受它或计划文件指明它之前，不会得到任何内容。</translation>
    </message>
    <message>
        <source>Packages only for the systems they are meant for</source>
        <translation>软件包仅供指定的终端获取</translation>
    </message>
    <message>
        <source>A package can be fetched only from where it was offered. When off, everybody in the networks above can fetch it.</source>
        <translation>只有接到通知的地址才能获取软件包。关闭时，上述网络中的任何人都可以获取。</translation>
    </message>
    <message>
        <source>Secret in the path</source>
        <translation>路径口令</translation>
    </message>
    <message>
        <source>Stands at the beginning of every path; the lines for an endpoint have it. Systems that were told another path do not get in.</source>
        <translation>位于每个路径的开头，终端配置命令中已包含。使用其他路径的终端无法进入。</translation>
    </message>
    <message>
        <source>Certificate for HTTPS</source>
        <translation>HTTPS 证书</translation>
    </message>
    <message>
        <source>PEM or PKCS#12. Endpoints refuse a certificate that they can&apos;t check until its authority is loaded on them. Without one there is HTTP only.</source>
        <translation>PEM 或 PKCS#12。终端会拒绝无法验证的证书，直到在终端上加载其颁发机构。没有证书时只能使用 HTTP。</translation>
    </message>
    <message>
        <source>Key of the certificate</source>
        <translation>证书的私钥</translation>
    </message>
    <message>
        <source>PEM; not needed where it is in the certificate&apos;s file.</source>
        <translation>PEM；若私钥已在证书文件中，则无需填写。</translation>
    </message>
    <message>
        <source>Port of HTTPS</source>
        <translation>HTTPS 端口</translation>
    </message>
    <message>
        <source>Endpoints always call port 443: they have no setting for another one.</source>
        <translation>终端始终连接 443 端口，且无法填写其他端口。</translation>
    </message>
    <message>
        <source>Calls in every … while something is going on</source>
        <translation>有活动时的报到间隔</translation>
    </message>
    <message>
        <source>Systems are asked to call in so often during an upgrade and while you look at them.</source>
        <translation>升级期间以及您查看终端时，要求终端按此间隔报到。</translation>
    </message>
    <message>
        <source>Calls in every … otherwise</source>
        <translation>其他时间的报到间隔</translation>
    </message>
    <message>
        <source>A shorter time notices changes earlier and makes more traffic. A system that stays away for twice as long is shown in grey.</source>
        <translation>间隔越短，越早发现变化，但流量越大。超过两倍间隔未报到的终端显示为灰色。</translation>
    </message>
    <message>
        <source>for ever</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>Older entries are removed automatically. The history of upgrades stays.</source>
        <translation>更早的条目会自动删除。升级历史会保留。</translation>
    </message>
    <message>
        <source>When the database holds more, its oldest log entries are removed.</source>
        <translation>数据库超过此大小时，会删除其中最旧的日志条目。</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>When it goes wrong</source>
        <translation>出错时</translation>
    </message>
    <message>
        <source>Who may talk</source>
        <translation>访问权限</translation>
    </message>
    <message>
        <source>Calling in, log</source>
        <translation>报到、日志</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at any time</source>
        <translation>任何时间</translation>
    </message>
    <message>
        <source>Has no effect now: both times are the same.</source>
        <translation>目前不起作用：两个时间相同。</translation>
    </message>
    <message>
        <source>Has no effect now: the certificate&apos;s file brings its own key.</source>
        <translation>目前不起作用：证书文件自带私钥。</translation>
    </message>
    <message>
        <source>This can&apos;t be used: enter both times, or neither.</source>
        <translation>无法使用：请填写两个时间，或都不填。</translation>
    </message>
    <message>
        <source>Size of the event log</source>
        <translation>事件日志的大小</translation>
    </message>
    <message>
        <source>none</source>
        <comment>file, folder or web address</comment>
        <translation>无</translation>
    </message>
    <message>
        <source> days</source>
        <comment>behind a number</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Time that the event log is kept</source>
        <translation>事件日志的保留时间</translation>
    </message>
    <message>
        <source>This can&apos;t be used: enter a speed up to %1 Mbit/s, or 0 for no limit.</source>
        <translation>无法使用：请输入不超过 %1 Mbit/s 的速度，或输入 0 表示不限。</translation>
    </message>
    <message>
        <source>This can&apos;t be used: enter a time from %1 to %2.</source>
        <translation>无法使用：请输入 %1 到 %2 之间的时间。</translation>
    </message>
    <message>
        <source>This can&apos;t be used. It can only be %1.</source>
        <comment>what a setting can be</comment>
        <translation>无法使用。只能是%1。</translation>
    </message>
    <message>
        <source>Asked once a week whether there is a newer Uplift; nothing is fetched or installed by itself. When empty, nobody is asked.</source>
        <translation>每周在此查询一次是否有更新的 Uplift；不会自动下载或安装任何内容。留空则不查询。</translation>
    </message>
    <message>
        <source>Address that names the newest version of Uplift</source>
        <translation>提供 Uplift 最新版本信息的地址</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>Uplift::AboutPage</name>
    <message>
        <source>as installed</source>
        <translation>以已安装的为准</translation>
    </message>
    <message>
        <source>About Uplift</source>
        <translation>关于 Uplift</translation>
    </message>
    <message>
        <source>Upgrades video endpoints from one window, and says “proved” only when the endpoint has called in with the new version. Free software under the GNU General Public License, version 3 or later. Not made or endorsed by Cisco.</source>
        <translation>在一个窗口中升级视频终端；只有当终端以新版本报到之后才显示“已验证”。本程序是自由软件，遵循 GNU 通用公共许可证第 3 版或更高版本。并非由 Cisco 制作或认可。</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Copy version</source>
        <translation>复制版本信息</translation>
    </message>
</context>
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
        <translation>重新开始未通过验证的升级</translation>
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
        <translation>清除该终端的版本密钥</translation>
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
        <source>Copy the selected rows as text, cells separated by tabs</source>
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
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>Settings, each with its effect</source>
        <translation>各项设置及其作用</translation>
    </message>
    <message>
        <source>Release &amp;keys from a mail…</source>
        <translation>从邮件导入版本密钥(&amp;K)…</translation>
    </message>
    <message>
        <source>Paste a licence mail; the keys in it go to the systems they are for</source>
        <translation>粘贴许可证邮件；其中的密钥会分配给对应的终端</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>历史记录(&amp;H)…</translation>
    </message>
    <message>
        <source>History of all upgrades, and change sheets</source>
        <translation>所有升级记录及其变更单</translation>
    </message>
    <message>
        <source>&amp;Add systems…</source>
        <translation>添加终端(&amp;A)…</translation>
    </message>
    <message>
        <source>Look for systems at addresses or in a subnet</source>
        <translation>按地址或在子网中查找终端</translation>
    </message>
    <message>
        <source>Co&amp;ntact…</source>
        <translation>联系(&amp;N)…</translation>
    </message>
    <message>
        <source>Reach the system at its own web server, with user name and password</source>
        <translation>使用用户名和密码访问终端自身的 Web 服务器</translation>
    </message>
    <message>
        <source>Re&amp;start…</source>
        <translation>重启(&amp;S)…</translation>
    </message>
    <message>
        <source>Restart the selected systems now</source>
        <translation>立即重启所选终端</translation>
    </message>
    <message>
        <source>&amp;Borrow…</source>
        <translation>借用(&amp;B)…</translation>
    </message>
    <message>
        <source>Point the selected systems at this console, and remember their manager</source>
        <translation>将所选终端指向本控制台，并记住其原管理服务器</translation>
    </message>
    <message>
        <source>&amp;Give back…</source>
        <translation>归还(&amp;G)…</translation>
    </message>
    <message>
        <source>Give the selected systems back to their own manager</source>
        <translation>将所选终端交还给原管理服务器</translation>
    </message>
    <message>
        <source>How Uplift is used</source>
        <translation>Uplift 的使用方法</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>快捷键(&amp;S)</translation>
    </message>
    <message>
        <source>List of all shortcuts</source>
        <translation>所有快捷键的列表</translation>
    </message>
    <message>
        <source>&amp;Will this work?</source>
        <translation>能否正常工作？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>入门向导(&amp;F)…</translation>
    </message>
    <message>
        <source>Assistant for the first start</source>
        <translation>首次启动时的向导</translation>
    </message>
    <message>
        <source>Copy &amp;packages into the library…</source>
        <translation>将软件包复制到软件库(&amp;P)…</translation>
    </message>
    <message>
        <source>Choose package files and copy them into the software folder</source>
        <translation>选择软件包文件并复制到软件文件夹</translation>
    </message>
    <message>
        <source>S&amp;ite and tags…</source>
        <translation>站点和标签(&amp;I)…</translation>
    </message>
    <message>
        <source>Site and tags of the selected systems</source>
        <translation>所选终端的站点和标签</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin earlier</source>
        <translation>让所选升级更早开始</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin later</source>
        <translation>让所选升级更晚开始</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin first</source>
        <translation>让所选升级最先开始</translation>
    </message>
    <message>
        <source>Let the selected upgrades begin last</source>
        <translation>让所选升级最后开始</translation>
    </message>
    <message>
        <source>Start &amp;without asking where all fits</source>
        <translation>全部适用时直接开始，不再询问(&amp;W)</translation>
    </message>
    <message>
        <source>A drop starts at once when every system fits; else the summary is shown</source>
        <translation>拖放后，若软件包适用于所有终端则立即开始；否则显示摘要</translation>
    </message>
    <message>
        <source>Group the systems by: %1</source>
        <translation>终端分组依据：%1</translation>
    </message>
    <message>
        <source>&amp;Group systems by</source>
        <translation>终端分组依据(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>接受(&amp;J)</translation>
    </message>
    <message>
        <source>Let the selected new systems take upgrades</source>
        <translation>允许所选的新终端接受升级</translation>
    </message>
    <message>
        <source>&amp;Export settings…</source>
        <translation>导出设置(&amp;E)…</translation>
    </message>
    <message>
        <source>Write settings, sites and tags into a file, for another computer</source>
        <translation>将设置、站点和标签写入文件，供另一台计算机使用</translation>
    </message>
    <message>
        <source>&amp;Import settings…</source>
        <translation>导入设置(&amp;I)…</translation>
    </message>
    <message>
        <source>Take over settings, sites, tags and release keys from such a file</source>
        <translation>从这样的文件导入设置、站点、标签和版本密钥</translation>
    </message>
    <message>
        <source>Checks the port, the network cards and the firewall, and fetches a package as a system would</source>
        <translation>检查端口、网卡和防火墙，并像终端那样获取一个软件包</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>Take back what was done last, or say why that can&apos;t be</source>
        <translation>撤销上一个操作，或说明为什么无法撤销</translation>
    </message>
    <message>
        <source>&amp;Listen again</source>
        <translation>重新监听(&amp;L)</translation>
    </message>
    <message>
        <source>Try once more to listen where systems call, port 80 as a rule</source>
        <translation>再次尝试监听终端连接的端口，通常为端口 80</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>移除(&amp;M)…</translation>
    </message>
    <message>
        <source>Take the selected systems off the list; their history is kept</source>
        <translation>把所选终端移出列表；其历史记录会保留</translation>
    </message>
    <message>
        <source>&amp;Unknown callers…</source>
        <translation>未知来源(&amp;U)…</translation>
    </message>
    <message>
        <source>Who called and is no known system, and what to do about it</source>
        <translation>哪些来源与 Uplift 联系过但不属于已知终端，以及如何处理</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>紧凑行(&amp;M)</translation>
    </message>
    <message>
        <source>Show more systems at once</source>
        <translation>同时显示更多终端</translation>
    </message>
    <message>
        <source>D&amp;o what is asked for</source>
        <translation>执行所需操作(&amp;O)</translation>
    </message>
    <message>
        <source>Retry, accept, or read what to do: what the selected system shows as a link</source>
        <translation>重试、接受或查看如何处理：即所选终端以链接显示的操作</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>详细信息(&amp;D)</translation>
    </message>
    <message>
        <source>Show what is selected in full</source>
        <translation>完整显示所选内容</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Reach the system</source>
        <translation>连接终端</translation>
    </message>
    <message>
        <source>Labels and keys</source>
        <translation>标签与密钥</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Find and copy</source>
        <translation>查找与复制</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Uplift</source>
        <translation>Uplift</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>To the &amp;front</source>
        <translation>移到最前(&amp;F)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>移到最后(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Collect for support…</source>
        <translation>收集支持信息(&amp;C)…</translation>
    </message>
    <message>
        <source>Look through logs and settings without secrets, and pack them into a file</source>
        <translation>查看不含机密的日志和设置，并打包成文件</translation>
    </message>
</context>
<context>
    <name>Uplift::Attention</name>
    <message>
        <source>A system needs you</source>
        <translation>有终端需您处理</translation>
    </message>
    <message>
        <source>The roll-out has ended</source>
        <translation>批量升级已结束</translation>
    </message>
    <message>
        <source>Its row in the window says why, and what can be done.</source>
        <translation>窗口中对应的行会说明原因和处理方法。</translation>
    </message>
    <message>
        <source>Open the window to retry those that need you, or to read what to do.</source>
        <translation>请打开窗口，重试需要处理的终端，或查看处理方法。</translation>
    </message>
    <message>
        <source>The window has the change sheet.</source>
        <translation>变更单可在窗口中获取。</translation>
    </message>
</context>
<context>
    <name>Uplift::CallersPage</name>
    <message numerus="yes">
        <source>Reading… %n row(s)</source>
        <translation>
            <numerusform>正在读取… %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s); the others can&apos;t be read</source>
        <translation>
            <numerusform>%n 行；其余无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>rows</comment>
        <translation>
            <numerusform>已选择 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing here has these words.</source>
        <translation>没有内容包含这些关键词。</translation>
    </message>
    <message>
        <source>Choose a row to read what to do about it.</source>
        <translation>选择一行即可查看处理方法。</translation>
    </message>
    <message>
        <source>Unknown callers</source>
        <translation>未知来源</translation>
    </message>
    <message>
        <source>Search in every column</source>
        <translation>在所有列中搜索</translation>
    </message>
    <message>
        <source>Search callers</source>
        <translation>搜索来源</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
    <message>
        <source>No unknown callers so far.</source>
        <translation>目前没有未知来源。</translation>
    </message>
</context>
<context>
    <name>Uplift::CallersTable</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Times</source>
        <comment>how often something happened</comment>
        <translation>次数</translation>
    </message>
    <message>
        <source>First</source>
        <comment>when something happened for the first time</comment>
        <translation>首次</translation>
    </message>
    <message>
        <source>Last</source>
        <comment>when something happened for the last time</comment>
        <translation>最近</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>处理方法</translation>
    </message>
</context>
<context>
    <name>Uplift::CommandBox</name>
    <message>
        <source>What to enter</source>
        <translation>要输入的内容</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy what to enter</source>
        <translation>复制要输入的内容</translation>
    </message>
</context>
<context>
    <name>Uplift::ContactCommands</name>
    <message numerus="yes">
        <source>%n more</source>
        <comment>systems</comment>
        <translation>
            <numerusform>还有 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>重启</translation>
    </message>
    <message numerus="yes">
        <source>Restart %n system(s) now?

%1

Calls that are up are cut off.</source>
        <translation>
            <numerusform>立即重启 %n 台终端？

%1

正在进行的通话将被中断。</numerusform>
        </translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>立即重启</translation>
    </message>
    <message>
        <source>Borrow</source>
        <translation>借用</translation>
    </message>
    <message numerus="yes">
        <source>Point %n system(s) at this console?

%1

Their present manager is remembered. It is given back by itself when their upgrades have ended, or by “Give back”.</source>
        <translation>
            <numerusform>将 %n 台终端指向本控制台？

%1

其当前的管理服务器会被记住。升级结束后会自动归还，也可通过“归还”手动归还。</numerusform>
        </translation>
    </message>
    <message>
        <source>Give back</source>
        <translation>归还</translation>
    </message>
    <message numerus="yes">
        <source>Give %n system(s) back to their own manager now?

%1</source>
        <translation>
            <numerusform>立即将 %n 台终端交还给原管理服务器？

%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep for now</source>
        <translation>暂不归还</translation>
    </message>
    <message>
        <source>%1: registered by mode %2. %3</source>
        <comment>systems, mode, what they lose</comment>
        <translation>%1：以 %2 模式注册。%3</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) are looked after by somebody else and were left there:

%1

Borrow them all the same?</source>
        <translation>
            <numerusform>%n 台终端由别处管理，未作改动：

%1

仍要借用吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Borrow all the same</source>
        <translation>仍然借用</translation>
    </message>
    <message>
        <source>Leave registered</source>
        <translation>保持注册</translation>
    </message>
    <message>
        <source>Don&apos;t restart</source>
        <translation>不重启</translation>
    </message>
    <message>
        <source>Don&apos;t borrow</source>
        <translation>不借用</translation>
    </message>
    <message numerus="yes">
        <source>borrowing of %n system(s)</source>
        <translation>
            <numerusform>借用 %n 台终端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>restart of %n system(s)</source>
        <translation>
            <numerusform>重启 %n 台终端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>giving back of %n system(s)</source>
        <translation>
            <numerusform>归还 %n 台终端</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::ContactDialog</name>
    <message>
        <source>known</source>
        <translation>已知</translation>
    </message>
    <message>
        <source>The system shows this certificate (SHA-256):
%1
Compare it with the system&apos;s own. No password was sent yet.</source>
        <translation>终端出示以下证书（SHA-256）：
%1
请与终端自身的证书核对。尚未发送密码。</translation>
    </message>
    <message>
        <source>The system shows another certificate than before (SHA-256):
%1
If it was not reset, find out who answers there. No password was sent.</source>
        <translation>终端出示的证书与之前不同（SHA-256）：
%1
如果终端未曾重置，请查明该处应答的是什么设备。未发送密码。</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <comment>an action</comment>
        <translation>已完成：%1。</translation>
    </message>
    <message>
        <source>Contact %1</source>
        <translation>联系 %1</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>协议(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;Address:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>where it last called from: %1</source>
        <translation>上次报到的来源地址：%1</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Con&amp;firm this certificate</source>
        <translation>确认是此证书(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Contact now</source>
        <translation>立即联系(&amp;C)</translation>
    </message>
    <message>
        <source>Reads the system&apos;s status; an upgrade that waits for it starts.</source>
        <translation>读取终端状态；等待该终端的升级随即开始。</translation>
    </message>
    <message>
        <source>F&amp;orget the password</source>
        <translation>清除密码(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Borrowed: this system still has Uplift in place of its own manager (%1).</source>
        <translation>已借用：此终端仍指向 Uplift，而不是原管理服务器（%1）。</translation>
    </message>
    <message>
        <source>S&amp;top waiting</source>
        <translation>停止等待(&amp;T)</translation>
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
        <source>&amp;Protocol</source>
        <translation>通信记录(&amp;X)</translation>
    </message>
    <message>
        <source>Only this &amp;upgrade</source>
        <translation>仅本次升级(&amp;U)</translation>
    </message>
    <message>
        <source>Leaves out check-ins and whatever else belongs to no upgrade or to an older one</source>
        <translation>不显示报到以及不属于本次升级的其他内容</translation>
    </message>
    <message>
        <source>Close the details (F4)</source>
        <translation>关闭详细信息 (F4)</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) selected</source>
        <translation>
            <numerusform>已选择 %n 台终端</numerusform>
        </translation>
    </message>
    <message>
        <source>About the system</source>
        <translation>终端信息</translation>
    </message>
</context>
<context>
    <name>Uplift::DropZone</name>
    <message>
        <source>There is no software package among these files: names such as s52010tc7_3_21.pkg are taken.</source>
        <translation>这些文件中没有软件包：软件包的文件名形如 s52010tc7_3_21.pkg。</translation>
    </message>
    <message>
        <source>Choose the software folder first: the files are copied there.</source>
        <translation>请先选择软件文件夹：文件将复制到该文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>Drop to copy %n package(s) into the software folder</source>
        <translation>
            <numerusform>松开鼠标，将 %n 个软件包复制到软件文件夹</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::DurationEdit</name>
    <message>
        <source>%1: unit</source>
        <comment>name of a setting</comment>
        <translation>%1：单位</translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours</comment>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds</comment>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>second(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>minute(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hour(s)</source>
        <comment>the number stands before it</comment>
        <translation>
            <numerusform>小时</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::EndpointLinesPanel</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy line %1</source>
        <translation>复制第 %1 行</translation>
    </message>
    <message>
        <source>Copy &amp;all lines</source>
        <translation>复制所有行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;On the endpoint</source>
        <translation>在终端上(&amp;O)</translation>
    </message>
    <message>
        <source>By &amp;DHCP</source>
        <translation>通过 DHCP(&amp;D)</translation>
    </message>
    <message>
        <source>Open the endpoint&apos;s command line (ssh admin@its-address) and enter these lines. They are the same on TC and on CE; software that does not know the last line does not need it.</source>
        <translation>打开终端的命令行（ssh admin@终端地址）并输入这些命令。TC 与 CE 所用命令相同；不认识最后一行的软件不需要该行。</translation>
    </message>
    <message>
        <source>Option 242 tells endpoints their manager&apos;s address: those in provisioning mode TMS that have none of their own. They ask for it when they start.</source>
        <translation>选项 242 向终端告知其管理服务器的地址：适用于配置模式（Provisioning Mode）为 TMS 且未设置地址的终端。终端在启动时查询该选项。</translation>
    </message>
    <message>
        <source>DHCP &amp;server:</source>
        <translation>DHCP 服务器(&amp;S)：</translation>
    </message>
    <message>
        <source>DHCP server</source>
        <translation>DHCP 服务器</translation>
    </message>
    <message>
        <source>In PowerShell on the DHCP server, as administrator. For one scope only, add -ScopeId and its number to the second line.</source>
        <translation>在 DHCP 服务器上以管理员身份在 PowerShell 中输入。如只用于一个作用域，请在第二行末尾加上 -ScopeId 及其编号。</translation>
    </message>
    <message>
        <source>In dhcpd.conf: the first line at the top, the second there or in the subnet of the endpoints. Then restart dhcpd.</source>
        <translation>写入 dhcpd.conf：第一行放在文件开头，第二行放在其后或终端所在的子网中。然后重新启动 dhcpd。</translation>
    </message>
    <message>
        <source>In kea-dhcp4.conf, right behind “&quot;Dhcp4&quot;: {”. Where one of the lists is there already, add the line in braces to it. Then restart Kea.</source>
        <translation>写入 kea-dhcp4.conf，紧接在“&quot;Dhcp4&quot;: {”之后。如果其中已有某个列表，请把花括号中的那一行加到该列表里。然后重新启动 Kea。</translation>
    </message>
    <message>
        <source>In dnsmasq.conf. Then restart dnsmasq.</source>
        <translation>写入 dnsmasq.conf，然后重新启动 dnsmasq。</translation>
    </message>
    <message>
        <source>The option holds an IPv4 address, and none of this computer is known.</source>
        <translation>该选项只能包含 IPv4 地址，而本机没有已知的 IPv4 地址。</translation>
    </message>
    <message>
        <source>It does not tell the path, which has a secret here: enter the line with ExternalManager Path on each endpoint all the same.</source>
        <translation>该选项不包含路径，而此处的路径含有口令：仍须在每台终端上输入 ExternalManager Path 那一行。</translation>
    </message>
    <message>
        <source>It does not tell a port either: endpoints call port 80, and Uplift is to listen there.</source>
        <translation>该选项也不包含端口：终端连接 80 端口，Uplift 需要在该端口监听。</translation>
    </message>
    <message>
        <source>How an endpoint learns the address</source>
        <translation>终端如何得知地址</translation>
    </message>
</context>
<context>
    <name>Uplift::FindPage</name>
    <message numerus="yes">
        <source>&amp;Trust %n certificate(s) and search again</source>
        <translation>
            <numerusform>信任 %n 个证书并重新搜索(&amp;T)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 addresses tried, %3 found.</source>
        <translation>已尝试 %1 / %2 个地址，找到 %3 台。</translation>
    </message>
    <message numerus="yes">
        <source>Stopped: %n system(s) found.</source>
        <translation>
            <numerusform>已停止：找到 %n 台终端。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done: %n system(s) found.</source>
        <translation>
            <numerusform>已完成：找到 %n 台终端。</numerusform>
        </translation>
    </message>
    <message>
        <source>Add systems</source>
        <translation>添加终端</translation>
    </message>
    <message>
        <source>Systems that answer are added to the list. With user name and password Uplift can borrow them afterwards: point them here, upgrade them, and give them back.</source>
        <translation>有应答的终端会加入列表。有了用户名和密码，Uplift 之后就可以借用它们：将其指向本控制台、升级，然后归还。</translation>
    </message>
    <message>
        <source>&amp;Addresses:</source>
        <translation>地址(&amp;A)：</translation>
    </message>
    <message>
        <source>10.0.0.5, 10.0.0.10-20, 10.0.1.0/24</source>
        <translation>10.0.0.5, 10.0.0.10-20, 10.0.1.0/24</translation>
    </message>
    <message>
        <source>&amp;Protocol:</source>
        <translation>协议(&amp;P)：</translation>
    </message>
    <message>
        <source>&amp;User name:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>搜索进度</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>搜索(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) took the connection and are still to answer: slow ones take up to a minute.</source>
        <translation>
            <numerusform>%n 台终端已接受连接，尚未回应：较慢的最多需要一分钟。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::FirstStartPage</name>
    <message>
        <source>Welcome to Uplift</source>
        <translation>欢迎使用 Uplift</translation>
    </message>
    <message>
        <source>Where are the packages?</source>
        <translation>软件包在哪里？</translation>
    </message>
    <message>
        <source>At which address do systems reach this computer?</source>
        <translation>终端通过哪个地址访问本机？</translation>
    </message>
    <message>
        <source>Point an endpoint at Uplift</source>
        <translation>将终端指向 Uplift</translation>
    </message>
    <message>
        <source>Will this work?</source>
        <translation>能否正常工作？</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>入门向导</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Same as the operating system</source>
        <translation>跟随操作系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Addresses of this computer</source>
        <translation>本机的地址</translation>
    </message>
    <message>
        <source>Uplift listens on port 80, the one that endpoints call.</source>
        <translation>Uplift 正在监听 80 端口，即终端连接的端口。</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>The first system</source>
        <translation>第一台终端</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Address</source>
        <comment>of this computer</comment>
        <translation>地址</translation>
    </message>
    <message>
        <source>Check</source>
        <comment>whether it will work</comment>
        <translation>检查</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>First system</source>
        <translation>第一台终端</translation>
    </message>
    <message>
        <source>&amp;Use this folder</source>
        <translation>使用此文件夹(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Show it in the window</source>
        <translation>在窗口中显示(&amp;S)</translation>
    </message>
    <message>
        <source>Uplift does not listen at the moment; the next step tells why.</source>
        <translation>Uplift 目前未在监听；下一步会说明原因。</translation>
    </message>
    <message>
        <source>Uplift listens on port %1, but endpoints call port 80; the next step tells why.</source>
        <translation>Uplift 监听的是 %1 端口，而终端连接 80 端口；下一步会说明原因。</translation>
    </message>
    <message>
        <source>Uplift upgrades the software of video systems: they call in here, fetch the package that you drop onto them, and are done when they call in again with the new version.

Six short steps, and everything can be changed later in the settings.</source>
        <translation>Uplift 用于升级视频终端的软件：终端在此报到，获取您拖放给它的软件包，并在以新版本再次报到后完成升级。

只需六个简短的步骤，之后均可在设置中更改。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Choose the network card by which the systems reach this computer. Each system is answered at the address at which it calls; the step “Endpoint” has the lines with the one that is chosen here.</source>
        <translation>请选择终端访问本机所用的网卡。Uplift 会在终端所连接的地址上应答；“终端”这一步会给出含有此处所选地址的命令行。</translation>
    </message>
</context>
<context>
    <name>Uplift::FirstSystemPanel</name>
    <message>
        <source>Waiting for the first system to call in…</source>
        <translation>正在等待第一台终端报到…</translation>
    </message>
    <message>
        <source>Waiting for a system to call in…</source>
        <translation>正在等待终端报到…</translation>
    </message>
    <message>
        <source>Enter the lines on an endpoint, or restart it where DHCP tells it: it calls in when it starts, and is shown here at once.</source>
        <translation>在终端上输入那几行命令；如果通过 DHCP 告知地址，则重新启动终端。终端启动时会报到，并立即显示在这里。</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) are known already.</source>
        <translation>
            <numerusform>已有 %n 台已知终端。</numerusform>
        </translation>
    </message>
    <message>
        <source>You need not wait here: what calls in later appears in the window.</source>
        <translation>不必在此等待：之后报到的终端会显示在窗口中。</translation>
    </message>
    <message>
        <source>%1 (%2) has called in</source>
        <comment>system, address</comment>
        <translation>%1（%2）已报到</translation>
    </message>
    <message>
        <source>It runs %1.</source>
        <comment>a version</comment>
        <translation>当前版本为 %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n more have called in.</source>
        <translation>
            <numerusform>另有 %n 台已报到。</numerusform>
        </translation>
    </message>
    <message>
        <source>New systems wait here to be accepted: the link for it stands in its row.</source>
        <translation>新终端需先被接受：相应链接在其所在行中。</translation>
    </message>
    <message>
        <source>What is missing is a package for it: copy one into the software folder, then drag it onto the system.</source>
        <translation>还缺少适用的软件包：请将其复制到软件文件夹，然后拖到终端上。</translation>
    </message>
    <message>
        <source>There is a package for it (%1): drag it onto the system, or select both and press Enter. What would happen is shown first.</source>
        <comment>a version</comment>
        <translation>有适用的软件包（%1）：将其拖到终端上，或两者都选中后按回车键。会先显示将要发生的变化。</translation>
    </message>
    <message>
        <source>Drag a package onto it, or select both and press Enter. What would happen is shown first.</source>
        <translation>将软件包拖到终端上，或两者都选中后按回车键。会先显示将要发生的变化。</translation>
    </message>
</context>
<context>
    <name>Uplift::FoundTable</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>应答设备</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>system, serial number, software</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>Uplift::HelpPage</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
</context>
<context>
    <name>Uplift::HistoryPage</name>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>已选择 %n 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s)</source>
        <translation>
            <numerusform>%n 项升级</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>upgrades</source>
        <comment>file name</comment>
        <translation>upgrades</translation>
    </message>
    <message>
        <source>change-sheet</source>
        <comment>file name</comment>
        <translation>change-sheet</translation>
    </message>
    <message>
        <source>Change sheet</source>
        <translation>变更单</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Search in every column</source>
        <translation>在所有列中搜索</translation>
    </message>
    <message>
        <source>Search upgrades</source>
        <translation>搜索升级</translation>
    </message>
    <message>
        <source>Upgrades</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Save as C&amp;SV…</source>
        <translation>另存为 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Operator:</source>
        <translation>操作员(&amp;O)：</translation>
    </message>
    <message>
        <source>Printed on the change sheet.</source>
        <translation>显示在变更单上。</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>备注(&amp;R)：</translation>
    </message>
    <message>
        <source>Printed on the change sheet: a ticket number, for instance.</source>
        <translation>显示在变更单上，例如工单号。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Reading… %n upgrade(s)</source>
        <translation>
            <numerusform>正在读取… %n 项升级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s); the others can&apos;t be read</source>
        <translation>
            <numerusform>%n 项升级；其余的无法读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Of what is selected, or of all that is shown.</source>
        <translation>包含所选各项；未选择时包含显示的全部。</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>另存为 PDF(&amp;P)…</translation>
    </message>
    <message>
        <source>Save as &amp;HTML…</source>
        <comment>change sheet</comment>
        <translation>另存为 HTML(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>Uplift::HistoryTable</name>
    <message>
        <source>System</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Package</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>From</source>
        <comment>version before</comment>
        <translation>原版本</translation>
    </message>
    <message>
        <source>To</source>
        <comment>version wanted</comment>
        <translation>目标版本</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>下达时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Ordered by</source>
        <translation>下达者</translation>
    </message>
    <message>
        <source>State</source>
        <comment>of an upgrade, or how it ended</comment>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reason</source>
        <comment>why an upgrade ended without proof</comment>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>Uplift::ImportBar</name>
    <message>
        <source>Stop copying</source>
        <translation>停止复制</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Copying, %1</source>
        <comment>size of size</comment>
        <translation>正在复制，%1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>%1，还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>正在复制 %1</translation>
    </message>
</context>
<context>
    <name>Uplift::KeyVaultPage</name>
    <message>
        <source>No serial number stands before it.</source>
        <translation>密钥前面没有序列号。</translation>
    </message>
    <message>
        <source>Replaces the key that is set.</source>
        <translation>将替换已设置的密钥。</translation>
    </message>
    <message>
        <source>The mail does not say whether it is a release key.</source>
        <translation>邮件未说明它是否为版本密钥。</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚未报到</translation>
    </message>
    <message>
        <source>There is no key in this text.</source>
        <translation>此文本中没有密钥。</translation>
    </message>
    <message>
        <source>%1 of %2 keys will be set.</source>
        <translation>将设置 %1 / %2 个密钥。</translation>
    </message>
    <message>
        <source>Release keys from a mail</source>
        <translation>从邮件导入版本密钥</translation>
    </message>
    <message>
        <source>Paste the text of a licence mail, or a table of serial numbers and keys. Each key goes to the serial number that stands before it. Keys once entered are all kept: a downgrade may need an old one.</source>
        <translation>请粘贴许可证邮件的文本，或序列号与密钥的对照表。每个密钥对应其前面的序列号。输入过的密钥都会保留：降级时可能需要旧密钥。</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>文本(&amp;T)：</translation>
    </message>
    <message>
        <source>Text with keys</source>
        <translation>包含密钥的文本</translation>
    </message>
    <message>
        <source>System</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Keys found</source>
        <translation>找到的密钥</translation>
    </message>
    <message>
        <source>&amp;Set keys</source>
        <translation>设置密钥(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tick &amp;all</source>
        <translation>全部勾选(&amp;A)</translation>
    </message>
    <message>
        <source>It has not called in yet: it gets the key when it does.</source>
        <translation>尚未报到；报到后即获得此密钥。</translation>
    </message>
    <message>
        <source>It has none so far.</source>
        <translation>目前尚未设置密钥。</translation>
    </message>
</context>
<context>
    <name>Uplift::LabelsDialog</name>
    <message numerus="yes">
        <source>Site and tags of %n system(s)</source>
        <translation>
            <numerusform>%n 台终端的站点和标签</numerusform>
        </translation>
    </message>
    <message>
        <source>Different values: empty leaves each as it is</source>
        <translation>各不相同；留空则各自保持不变</translation>
    </message>
    <message>
        <source>For instance: Oslo</source>
        <translation>例如：奥斯陆</translation>
    </message>
    <message>
        <source>For instance: pilot, third floor</source>
        <translation>例如：试点, 三楼</translation>
    </message>
    <message>
        <source>&amp;Site:</source>
        <translation>站点(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Tags:</source>
        <translation>标签(&amp;T)：</translation>
    </message>
    <message>
        <source>Separate tags with commas. Systems can be grouped and searched by both: site:oslo tag:pilot.</source>
        <translation>标签以半角逗号分隔。终端可按站点和标签分组和搜索：site:奥斯陆 tag:试点。</translation>
    </message>
</context>
<context>
    <name>Uplift::Language</name>
    <message>
        <source>English</source>
        <translation>简体中文</translation>
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
        <source>Or forward port 80 of this computer to %1.</source>
        <translation>或者把本机的端口 80 转发到 %1。</translation>
    </message>
    <message>
        <source>Listening on %1. Endpoints always call port 80, they have no setting for another one.</source>
        <translation>正在监听 %1。终端始终连接 80 端口，且无法填写其他端口。</translation>
    </message>
    <message>
        <source>%1 Start Uplift with --listen :80, or forward port 80 of this computer to %2.</source>
        <translation>%1请用 --listen :80 启动 Uplift，或把本机的端口 80 转发到 %2。</translation>
    </message>
    <message>
        <source>Copied: the lines for %1.</source>
        <comment>an address</comment>
        <translation>已复制：用于 %1 的终端配置命令。</translation>
    </message>
    <message>
        <source>Listening on %1, but endpoints call port 80</source>
        <comment>an address</comment>
        <translation>正在监听 %1，但终端连接的是端口 80</translation>
    </message>
</context>
<context>
    <name>Uplift::MainWindow</name>
    <message numerus="yes">
        <source>%n line(s) copied.</source>
        <translation>
            <numerusform>已复制 %n 行。</numerusform>
        </translation>
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
        <source>Choose the folder that contains your software packages.</source>
        <translation>请选择存放软件包的文件夹。</translation>
    </message>
    <message>
        <source>Software folder: %1</source>
        <translation>软件文件夹：%1</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>未选择文件夹</translation>
    </message>
    <message>
        <source>There is no software package in this folder yet.

Drop files such as s52010tc7_3_21.pkg here, or copy them into it; they appear by themselves.</source>
        <translation>此文件夹中还没有软件包。

请将 s52010tc7_3_21.pkg 之类的文件拖放到此处，或复制到该文件夹；它们会自动出现。</translation>
    </message>
    <message>
        <source>Drop package files here</source>
        <translation>将软件包文件拖放到此处</translation>
    </message>
    <message>
        <source>or choose another folder…</source>
        <translation>或选择其他文件夹…</translation>
    </message>
</context>
<context>
    <name>Uplift::PackagesView</name>
    <message numerus="yes">
        <source>%n package(s)</source>
        <translation>
            <numerusform>%n 个软件包</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it onto a system.</source>
        <translation>请拖放到一台终端上。</translation>
    </message>
    <message>
        <source>Drop it onto a package.</source>
        <translation>请拖放到一个软件包上。</translation>
    </message>
</context>
<context>
    <name>Uplift::Pages</name>
    <message>
        <source>uplift-settings</source>
        <comment>file name</comment>
        <translation>uplift-settings</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Leave all as it is</source>
        <translation>保持不变</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Replace all settings by those of this file, and take over the sites, tags and release keys that are in it?

%1</source>
        <translation>用此文件中的设置替换全部设置，并导入其中的站点、标签和版本密钥？

%1</translation>
    </message>
    <message>
        <source>Follow this plan?</source>
        <translation>按此计划执行？</translation>
    </message>
    <message>
        <source>Each system in it is upgraded to the package that stands beside it, as soon as it calls in.

%1</source>
        <translation>计划中的每台终端报到后即升级到对应的软件包。

%1</translation>
    </message>
    <message>
        <source>Follow the plan</source>
        <translation>执行计划</translation>
    </message>
    <message>
        <source>uplift-support</source>
        <comment>file name</comment>
        <translation>uplift-支持信息</translation>
    </message>
</context>
<context>
    <name>Uplift::PassphraseEditor</name>
    <message>
        <source>The one that is stored is forgotten when you save.</source>
        <translation>保存时将清除已保存的密码短语。</translation>
    </message>
    <message>
        <source>One is stored, in the key store of this computer and in no file of Uplift.</source>
        <translation>密码短语已保存在本机的凭据存储中，不在 Uplift 的任何文件里。</translation>
    </message>
    <message>
        <source>None is stored. It goes to the key store of this computer, into no file of Uplift.</source>
        <translation>尚未保存密码短语。它将存入本机的凭据存储，不会写入 Uplift 的任何文件。</translation>
    </message>
    <message>
        <source>Has no effect now: no certificate is chosen.</source>
        <translation>目前不起作用：未选择证书。</translation>
    </message>
    <message>
        <source>The stored passphrase does not open the key: enter the right one. There is no HTTPS until then.</source>
        <translation>已保存的密码短语无法打开私钥：请输入正确的密码短语。在此之前 HTTPS 不可用。</translation>
    </message>
    <message>
        <source>The key is protected by a passphrase: enter it here. There is no HTTPS until then.</source>
        <translation>私钥受密码短语保护：请在此输入。在此之前 HTTPS 不可用。</translation>
    </message>
    <message>
        <source>Has no effect now: the key in use is not protected by one.</source>
        <translation>目前不起作用：所用私钥未受密码短语保护。</translation>
    </message>
    <message>
        <source>Only for a key that is protected by one. It is never shown again.</source>
        <translation>仅用于受密码短语保护的私钥。之后不再显示。</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>私钥的密码短语</translation>
    </message>
    <message>
        <source>F&amp;orget it</source>
        <translation>清除(&amp;O)</translation>
    </message>
    <message>
        <source>It goes to the key store of this computer, if it has one, and into no file of Uplift; else it lasts as long as Uplift runs.</source>
        <translation>它会存入本机的凭据存储（如果有），不会写入 Uplift 的任何文件；否则只在 Uplift 运行期间有效。</translation>
    </message>
    <message>
        <source>One is known as long as Uplift runs. %1</source>
        <translation>密码短语仅在 Uplift 运行期间有效。%1</translation>
    </message>
    <message>
        <source>None is known. One lasts as long as Uplift runs. %1</source>
        <translation>尚无密码短语。输入后仅在 Uplift 运行期间有效。%1</translation>
    </message>
</context>
<context>
    <name>Uplift::ProblemBar</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s)</source>
        <translation>
            <numerusform>还有 %n 个问题</numerusform>
        </translation>
    </message>
    <message>
        <source>Shows the one before</source>
        <translation>显示前一个</translation>
    </message>
</context>
<context>
    <name>Uplift::ProgressWindow</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 of %2 ended</source>
        <comment>upgrades</comment>
        <translation>已结束 %1 / %2</translation>
    </message>
    <message>
        <source>Upgrades that have ended</source>
        <translation>已结束的升级</translation>
    </message>
    <message>
        <source>Open the &amp;window</source>
        <translation>打开窗口(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Uplift::ProposalModel</name>
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
        <source>What to expect</source>
        <translation>预计情况</translation>
    </message>
    <message>
        <source>in a call now, starts when it ends</source>
        <translation>正在通话，通话结束后开始</translation>
    </message>
    <message>
        <source>waits for it to call in for the first time</source>
        <translation>等待它首次报到</translation>
    </message>
    <message>
        <source>waits for it to call in (%1)</source>
        <comment>when it last did</comment>
        <translation>等待它报到（%1）</translation>
    </message>
    <message>
        <source>The package is no longer in the software folder</source>
        <translation>软件包已不在软件文件夹中</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>product, its family of hardware</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Made for %1; this is %2.</source>
        <comment>families of hardware</comment>
        <translation>适用于 %1；此终端为 %2。</translation>
    </message>
    <message>
        <source>Downgrade: it may be refused; settings may be lost</source>
        <translation>降级：可能被拒绝；设置可能丢失</translation>
    </message>
    <message>
        <source>Major step: no release key is known.</source>
        <translation>主版本变更：尚未设置版本密钥。</translation>
    </message>
    <message>
        <source>Not known yet whether it fits</source>
        <translation>尚不清楚是否适用</translation>
    </message>
    <message>
        <source>Set key…</source>
        <translation>设置密钥…</translation>
    </message>
    <message>
        <source>Send it all the same…</source>
        <translation>仍然发送…</translation>
    </message>
</context>
<context>
    <name>Uplift::ProposalView</name>
    <message>
        <source>Systems and what would happen to them</source>
        <translation>终端及其将发生的变化</translation>
    </message>
    <message>
        <source>Space ticks what is selected, the menu key offers what else can be done.</source>
        <translation>空格键勾选所选终端，菜单键提供其他操作。</translation>
    </message>
    <message>
        <source>Tick or untick</source>
        <translation>勾选或取消勾选</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No system matches this search.</source>
        <translation>没有符合此搜索的终端。</translation>
    </message>
</context>
<context>
    <name>Uplift::ProtocolView</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>The message as it was sent</source>
        <translation>消息原文</translation>
    </message>
    <message>
        <source>This system has sent no message yet.</source>
        <translation>此终端尚未发送任何消息。</translation>
    </message>
    <message>
        <source>Keys and passwords are masked. An answer is listed where it differs from the one before.</source>
        <translation>密钥和密码已隐去。应答仅在与前一条不同时才列出。</translation>
    </message>
    <message>
        <source>&amp;Copy for a support case</source>
        <translation>复制给技术支持(&amp;C)</translation>
    </message>
    <message>
        <source>Copies all of these messages as one text, secrets masked</source>
        <translation>将所有这些消息复制为一段文本，并遮盖机密信息</translation>
    </message>
    <message>
        <source>Copy for a support case</source>
        <translation>复制给技术支持</translation>
    </message>
</context>
<context>
    <name>Uplift::ReadinessPage</name>
    <message>
        <source>Will this work?</source>
        <translation>能否正常工作？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Uplift::ReadinessPanel</name>
    <message>
        <source>Progress of the check</source>
        <translation>检查进度</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>检查结果</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>重新检查(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Open the &amp;firewall&apos;s settings</source>
        <translation>打开防火墙设置(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
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
    <message>
        <source>%1 is set; a new one replaces it</source>
        <comment>dots for a key</comment>
        <translation>已设置（%1）；新密钥将替换它</translation>
    </message>
</context>
<context>
    <name>Uplift::RolloutEndBar</name>
    <message>
        <source>%1 of %2 proved</source>
        <comment>systems</comment>
        <translation>%2 台中有 %1 台已验证</translation>
    </message>
    <message numerus="yes">
        <source>%n still out</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台尚未返回</numerusform>
        </translation>
    </message>
    <message>
        <source>Change sheet…</source>
        <translation>变更单…</translation>
    </message>
    <message numerus="yes">
        <source>Retry %n</source>
        <comment>systems</comment>
        <translation>
            <numerusform>重试 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Opens the history with these upgrades selected, where the change sheet is made.</source>
        <translation>打开历史记录并选中这些升级，在其中生成变更单。</translation>
    </message>
</context>
<context>
    <name>Uplift::SelectionView</name>
    <message>
        <source>not known</source>
        <translation>不详</translation>
    </message>
    <message>
        <source>others</source>
        <comment>versions or products</comment>
        <translation>其他</translation>
    </message>
    <message>
        <source>Selected systems</source>
        <translation>所选终端</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>产品</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>package</comment>
        <translation>使用 %1</translation>
    </message>
</context>
<context>
    <name>Uplift::SettingEditor</name>
    <message>
        <source>%1
Default: %2.</source>
        <comment>effect of a setting, and its default value</comment>
        <translation>%1
默认值：%2。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <comment>name of a setting</comment>
        <translation>选择：%1</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>不限</translation>
    </message>
    <message>
        <source> Mbit/s</source>
        <translation> Mbit/s</translation>
    </message>
    <message>
        <source>From</source>
        <comment>time of day</comment>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <comment>time of day</comment>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>Uplift::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>恢复默认值(&amp;D)</translation>
    </message>
    <message>
        <source>Another program holds this port: there is no HTTPS. End that program, or choose another port.</source>
        <translation>其他程序占用了此端口：HTTPS 不可用。请结束该程序，或选择其他端口。</translation>
    </message>
    <message>
        <source>The system does not let Uplift use this port: there is no HTTPS. Choose one above 1023, or give Uplift the right to it.</source>
        <translation>操作系统不允许 Uplift 使用此端口：HTTPS 不可用。请选择大于 1023 的端口，或授予 Uplift 相应权限。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>field, tab</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>These settings can&apos;t be saved together: %1.</source>
        <translation>这些设置无法一起保存：%1。</translation>
    </message>
    <message>
        <source>Can&apos;t be saved: %1.</source>
        <comment>the fields that are wrong</comment>
        <translation>无法保存：%1。</translation>
    </message>
</context>
<context>
    <name>Uplift::ShortcutsPage</name>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Everything can be done without a mouse. Tab goes from part to part, the arrow keys move within it, the menu key opens the context menu.</source>
        <translation>所有操作都无需鼠标即可完成。Tab 键在各部分之间切换，方向键在部分内移动，菜单键打开上下文菜单。</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two shortcuts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Upgrade the selected systems to the selected package</source>
        <translation>将所选终端升级到所选软件包</translation>
    </message>
    <message>
        <source>Close a page or dialog</source>
        <translation>关闭页面或对话框</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Lists and pages</source>
        <translation>列表与页面</translation>
    </message>
    <message>
        <source>Tick or untick what is selected in a summary</source>
        <translation>在摘要中勾选或取消勾选所选项</translation>
    </message>
</context>
<context>
    <name>Uplift::SoftwareFolderPanel</name>
    <message>
        <source>Uplift hands out the package files (.pkg, .cop) that lie in one folder, as they come from Cisco: neither unpacked nor renamed.</source>
        <translation>Uplift 分发一个文件夹中的软件包文件（.pkg、.cop）。请保持 Cisco 提供的原样：不要解压，也不要重命名。</translation>
    </message>
    <message>
        <source>&amp;Software folder:</source>
        <translation>软件文件夹(&amp;S)：</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Packages found</source>
        <translation>找到的软件包</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message numerus="yes">
        <source>%n package(s) found</source>
        <translation>
            <numerusform>找到 %n 个软件包</numerusform>
        </translation>
    </message>
    <message>
        <source>No package found</source>
        <translation>未找到软件包</translation>
    </message>
    <message>
        <source>Without a folder there is nothing to hand out.</source>
        <translation>没有文件夹就没有可分发的内容。</translation>
    </message>
    <message>
        <source>Looking into it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Which packages are in it shows when it is used. A folder that is not there yet is created then.</source>
        <translation>使用该文件夹后会显示其中的软件包。如果文件夹尚不存在，届时会创建。</translation>
    </message>
    <message>
        <source>There is no package in this folder yet. Copy some into it, with names such as s52010tc7_3_21.pkg: they appear here by themselves.</source>
        <translation>此文件夹中还没有软件包。请将软件包复制进去，文件名形如 s52010tc7_3_21.pkg：它们会自动显示在这里。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>Uplift::SpeedGraph</name>
    <message>
        <source>Speed of the last three minutes; at most %1</source>
        <translation>最近三分钟的速度；最高 %1</translation>
    </message>
    <message>
        <source>Speed of the last three minutes</source>
        <translation>最近三分钟的速度</translation>
    </message>
</context>
<context>
    <name>Uplift::StepRail</name>
    <message>
        <source>Step %1 of %2, %3: this one</source>
        <comment>number, title</comment>
        <translation>第 %1 步，共 %2 步，%3：当前步骤</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: done</source>
        <comment>number, title</comment>
        <translation>第 %1 步，共 %2 步，%3：已完成</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: to come</source>
        <comment>number, title</comment>
        <translation>第 %1 步，共 %2 步，%3：待进行</translation>
    </message>
    <message>
        <source>Step %1 of %2, %3: not in order</source>
        <comment>number, title</comment>
        <translation>第 %1 步，共 %2 步，%3：有问题</translation>
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
    <message>
        <source>Estimated from the bytes that are left and the speed of the last half minute</source>
        <translation>根据剩余字节数和最近半分钟的速度估算</translation>
    </message>
    <message>
        <source>Speed of all downloads together: %1</source>
        <translation>全部下载的总速度：%1</translation>
    </message>
    <message>
        <source>%1 of %2 proved</source>
        <comment>systems</comment>
        <translation>%2 台中 %1 台已验证</translation>
    </message>
    <message>
        <source>No systems yet</source>
        <translation>尚无终端</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of systems, number of those that could be upgraded</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, all up to date</source>
        <comment>number of systems</comment>
        <translation>%1，均为最新</translation>
    </message>
    <message numerus="yes">
        <source>%n up to date</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台已是最新</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <comment>systems</comment>
        <translation>
            <numerusform>其他 %n 台</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SupportPage</name>
    <message>
        <source>Collecting…</source>
        <translation>正在收集…</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s), nothing is sent</source>
        <translation>
            <numerusform>%n 个文本，不会发送任何内容</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Collect for support</source>
        <translation>收集支持信息</translation>
    </message>
    <message>
        <source>This is all that goes into the file. Release keys, passwords and the secret of the path are not in it; names, addresses and serial numbers of systems may be. Look through it, write the file, and send it yourself to whoever helps you.</source>
        <translation>文件中的全部内容都在这里。其中不含版本密钥、密码和路径机密；可能含有终端的名称、地址和序列号。请查看内容，写入文件，然后自行发送给协助您的人员。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>文件内容</translation>
    </message>
    <message>
        <source>&amp;Write the file…</source>
        <translation>写入文件(&amp;W)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemCommands</name>
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
        <source>Keep upgrading</source>
        <translation>继续升级</translation>
    </message>
    <message>
        <source>Clear release key</source>
        <translation>清除版本密钥</translation>
    </message>
    <message>
        <source>Forget the release key of %1?</source>
        <translation>清除 %1 的版本密钥？</translation>
    </message>
    <message>
        <source>Clear key</source>
        <translation>清除密钥</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) accepted</source>
        <translation>
            <numerusform>接受 %n 台终端</numerusform>
        </translation>
    </message>
    <message>
        <source>release key cleared</source>
        <translation>清除版本密钥</translation>
    </message>
    <message>
        <source>release key set</source>
        <translation>设置版本密钥</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) ordered</source>
        <translation>
            <numerusform>下达 %n 项升级</numerusform>
        </translation>
    </message>
    <message>
        <source>queue order changed</source>
        <translation>更改队列顺序</translation>
    </message>
    <message>
        <source>Nothing waits in front of it.</source>
        <translation>前面没有等待的升级。</translation>
    </message>
    <message>
        <source>Nothing waits behind it.</source>
        <translation>后面没有等待的升级。</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved forward in the queue.</source>
        <translation>
            <numerusform>%n 个升级已在队列中前移。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved back in the queue.</source>
        <translation>
            <numerusform>%n 个升级已在队列中后移。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) moved in the queue.</source>
        <translation>
            <numerusform>%n 个升级已在队列中移动。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>labels of %n system(s) changed</source>
        <translation>
            <numerusform>更改 %n 台终端的站点和标签</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) cancelled</source>
        <translation>
            <numerusform>取消 %n 个升级</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) cancelled.</source>
        <translation>
            <numerusform>已取消 %n 个升级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them had the whole package and may install it all the same: the next check-in tells.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>其中 %n 个已有完整的软件包，仍可能安装：下次报到时可知。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Start %n upgrade(s) again?</source>
        <translation>
            <numerusform>重新开始 %n 个升级？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would go back to an older version than the system runs.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>其中 %n 个将降级到比终端当前版本更旧的版本。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them is for the version that the system runs already.</source>
        <comment>upgrades</comment>
        <translation>
            <numerusform>其中 %n 个的目标版本就是终端当前的版本。</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>保持不变</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) started again</source>
        <translation>
            <numerusform>重新开始 %n 个升级</numerusform>
        </translation>
    </message>
    <message>
        <source>Borrowed systems stay on the list: give them back first.</source>
        <translation>借用的终端保留在列表中：请先归还。</translation>
    </message>
    <message numerus="yes">
        <source>Take %n system(s) off the list?</source>
        <translation>
            <numerusform>把 %n 台终端移出列表？</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 off the list?</source>
        <comment>a system</comment>
        <translation>把 %1 移出列表？</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) will be cancelled. A system that has the whole package may install it all the same.</source>
        <translation>
            <numerusform>将取消 %n 个升级。已有完整软件包的终端仍可能安装。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n borrowed system(s) stay: give them back first.</source>
        <translation>
            <numerusform>%n 台借用的终端将保留：请先归还。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Keep on the list</source>
        <translation>保留在列表</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed</source>
        <translation>
            <numerusform>移除 %n 台终端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) removed.</source>
        <translation>
            <numerusform>已移除 %n 台终端。</numerusform>
        </translation>
    </message>
    <message>
        <source>History, site, tags and release keys are kept; a password of its web server that is kept here is forgotten. A system that calls in again is back by itself.</source>
        <translation>历史记录、站点、标签和版本密钥会保留；此处保存的终端 Web 服务器密码会被删除。再次报到的终端会自动回到列表。</translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) accepted.</source>
        <translation>
            <numerusform>已接受 %n 台终端。</numerusform>
        </translation>
    </message>
    <message>
        <source>Release key cleared.</source>
        <translation>已清除版本密钥。</translation>
    </message>
    <message>
        <source>Release key set.</source>
        <translation>已设置版本密钥。</translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) ordered.</source>
        <translation>
            <numerusform>已下达 %n 项升级。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will get %1, not before %2.</source>
        <translation>
            <numerusform>%n 台终端将获得 %1，不早于 %2。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n system(s) will get %1.</source>
        <translation>
            <numerusform>%n 台终端将获得 %1。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Labels of %n system(s) changed.</source>
        <translation>
            <numerusform>已更改 %n 台终端的站点和标签。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n upgrade(s) started again.</source>
        <translation>
            <numerusform>已重新开始 %n 个升级。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::SystemDetails</name>
    <message>
        <source>System</source>
        <translation>终端</translation>
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
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Site, tags</source>
        <translation>站点、标签</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Calls at</source>
        <translation>报到地址</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation>最近报到</translation>
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
        <translation>首次报到</translation>
    </message>
    <message>
        <source>Release key</source>
        <translation>版本密钥</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Calls from</source>
        <translation>来源地址</translation>
    </message>
    <message>
        <source>Former manager</source>
        <translation>原管理服务器</translation>
    </message>
    <message>
        <source>%1, not restored yet</source>
        <translation>%1，尚未恢复</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
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
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>%1 set</source>
        <comment>dots for a key</comment>
        <translation>%1（已设置）</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsPane</name>
    <message>
        <source>Search: words, version:tc7, state:failed</source>
        <translation>搜索：关键词、version:tc7、state:failed</translation>
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
        <source>No system has called in yet.

Copy the lines for an endpoint below and enter them on it; it appears here when it calls in.</source>
        <translation>还没有终端报到。

请复制下方的终端配置命令并在终端上输入；终端报到后会出现在这里。</translation>
    </message>
    <message>
        <source>No system matches this search.</source>
        <translation>没有符合此搜索的终端。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>By %1</source>
        <comment>grouping</comment>
        <translation>按%1</translation>
    </message>
    <message>
        <source>Put the systems together by tag, site, product, version or state</source>
        <translation>按标签、站点、产品、版本或状态对终端分组</translation>
    </message>
    <message>
        <source>Grouping: %1</source>
        <translation>分组：%1</translation>
    </message>
    <message>
        <source>Words are looked for in name, address, serial number, product and version.
name: address: product: serial: mac: family: version: target: site: tag: state: look in one place.
state: takes waiting, running, needs, or the state itself, such as downloading, proved, failed.</source>
        <translation>在名称、地址、序列号、产品和版本中查找关键词。
name: address: product: serial: mac: family: version: target: site: tag: state: 只在对应项中查找。
state: 可用 waiting（等待）、running（进行中）、needs（需处理），或状态本身，如 downloading（正在下载）、proved（已验证）、failed（失败）。</translation>
    </message>
    <message>
        <source>Video systems and their upgrades. Enter starts an upgrade of the selected ones, Ctrl+R retries those that need you.</source>
        <translation>视频终端及其升级。按回车键升级所选终端，按 Ctrl+R 重试需您处理的终端。</translation>
    </message>
    <message>
        <source>&amp;Clear search</source>
        <translation>清除搜索(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsTable</name>
    <message>
        <source>%1 (borrowed)</source>
        <comment>a system whose former manager has to be restored</comment>
        <translation>%1（已借用）</translation>
    </message>
    <message>
        <source>%1 (NAT)</source>
        <comment>the address that a system reports, not where it calls from</comment>
        <translation>%1 (NAT)</translation>
    </message>
    <message>
        <source>%1, downgrade</source>
        <comment>a version</comment>
        <translation>%1，降级</translation>
    </message>
    <message>
        <source>↓ %1</source>
        <comment>an older version than the system runs</comment>
        <translation>↓ %1</translation>
    </message>
</context>
<context>
    <name>Uplift::SystemsView</name>
    <message numerus="yes">
        <source>%n system(s)</source>
        <translation>
            <numerusform>%n 台终端</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop it onto a system.</source>
        <translation>请拖放到一台终端上。</translation>
    </message>
    <message>
        <source>Only what waits has a place in the queue.</source>
        <translation>只有等待中的终端才在队列中。</translation>
    </message>
</context>
<context>
    <name>Uplift::TimelineModel</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n times since %2)</source>
        <comment>what was said again and again, since when</comment>
        <translation>
            <numerusform>%1（自 %2 起 %n 次）</numerusform>
        </translation>
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
    <message>
        <source>Nothing has happened in this upgrade yet.</source>
        <translation>本次升级尚无任何记录。</translation>
    </message>
</context>
<context>
    <name>Uplift::TrayNotifier</name>
    <message>
        <source>Open the &amp;window</source>
        <translation>打开窗口(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>Uplift::UndoBar</name>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>Uplift::UndoList</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <comment>what was done</comment>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Can&apos;t &amp;undo: %1</source>
        <comment>what was done</comment>
        <translation>无法撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>Not made yet: %1. Try again in a moment.</source>
        <comment>what was done</comment>
        <translation>尚未执行：%1。请稍后再试。</translation>
    </message>
    <message>
        <source>This can&apos;t be taken back: %1.</source>
        <comment>what was done</comment>
        <translation>无法撤销：%1。</translation>
    </message>
    <message>
        <source>Gone too far to be taken back: %1.</source>
        <comment>what was done</comment>
        <translation>已经进行，无法撤销：%1。</translation>
    </message>
    <message numerus="yes">
        <source>Taken back: %1. %n of it went too far for that.</source>
        <comment>what was done</comment>
        <translation>
            <numerusform>已撤销：%1。其中 %n 个已经进行，无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <comment>what was done</comment>
        <translation>已撤销：%1。</translation>
    </message>
</context>
<context>
    <name>Uplift::UpgradeDialog</name>
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
    <message numerus="yes">
        <source>%n packages, to each system its own</source>
        <translation>
            <numerusform>%n 个软件包，为每台终端选用适用的软件包</numerusform>
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
    <message>
        <source>Which package?</source>
        <translation>选择哪个软件包？</translation>
    </message>
    <message>
        <source>Reason for other hardware</source>
        <translation>用于不符硬件的原因</translation>
    </message>
    <message>
        <source>An upgrade that has not begun by then is cancelled; one that has begun goes on. Without a tick it waits for as long as it takes.</source>
        <translation>到那时尚未开始的升级将被取消；已开始的继续进行。不勾选则一直等待。</translation>
    </message>
    <message>
        <source>Give up unless begun by</source>
        <translation>如到此时未开始则放弃</translation>
    </message>
    <message>
        <source>This moment has passed before the upgrade may begin. Choose a later one.</source>
        <translation>升级获准开始之前，这个时间已经过去。请选择更晚的时间。</translation>
    </message>
    <message>
        <source>&amp;Give up on those that have not begun by</source>
        <translation>到此时间仍未开始则放弃(&amp;G)</translation>
    </message>
    <message>
        <source>Why does other &amp;hardware get it?</source>
        <translation>为什么要用于不符的硬件？(&amp;H)</translation>
    </message>
    <message>
        <source>This is noted in the system&apos;s timeline.</source>
        <translation>将记入终端的时间线。</translation>
    </message>
    <message>
        <source>now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>at a time</source>
        <translation>指定时间</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Upgrade</source>
        <translation>升级</translation>
    </message>
    <message numerus="yes">
        <source>%n packages</source>
        <translation>
            <numerusform>%n 个软件包</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n system(s)</source>
        <comment>package or packages</comment>
        <translation>
            <numerusform>%1，用于 %n 台终端</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n at once</source>
        <comment>systems</comment>
        <translation>
            <numerusform>同时 %n 台</numerusform>
        </translation>
    </message>
    <message>
        <source>how long it takes is not known before the first one is proved</source>
        <translation>首台验证之前无法得知所需时间</translation>
    </message>
    <message numerus="yes">
        <source>about %n min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>about %1 h %2 min</source>
        <translation>约 %1 小时 %2 分钟</translation>
    </message>
    <message>
        <source>only between %1 and %2</source>
        <comment>times of day</comment>
        <translation>仅在 %1 至 %2 之间</translation>
    </message>
    <message>
        <source>Choose a package first.</source>
        <translation>请先选择软件包。</translation>
    </message>
    <message>
        <source>%1 is no longer in the software folder. Choose another package.</source>
        <comment>a file</comment>
        <translation>%1 已不在软件文件夹中。请选择其他软件包。</translation>
    </message>
    <message>
        <source>No system is ticked.</source>
        <translation>没有勾选任何终端。</translation>
    </message>
    <message>
        <source>Say why other hardware gets the package.</source>
        <translation>请说明为什么要用于不符的硬件。</translation>
    </message>
    <message>
        <source>Schedule for %1</source>
        <comment>a moment</comment>
        <translation>安排在 %1</translation>
    </message>
    <message numerus="yes">
        <source>Downgrade %n system(s)</source>
        <translation>
            <numerusform>降级 %n 台终端</numerusform>
        </translation>
    </message>
    <message>
        <source>Upgrade %1, downgrade %2</source>
        <comment>systems</comment>
        <translation>升级 %1 台，降级 %2 台</translation>
    </message>
    <message>
        <source>Nothing is sent before you press the button.</source>
        <translation>按下按钮之前不会发送任何内容。</translation>
    </message>
    <message>
        <source>Search systems</source>
        <translation>搜索终端</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are ticked and not shown now.</source>
        <comment>systems</comment>
        <translation>
            <numerusform>其中 %n 台已勾选但当前未显示。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Uplift::UpgradeRoad</name>
    <message>
        <source>Waiting</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Progress of the upgrade</source>
        <translation>升级进程</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where an upgrade ended, and how</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ordered</source>
        <translation>已下达</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>bytes</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>usually %1</source>
        <comment>how long a step takes</comment>
        <translation>通常 %1</translation>
    </message>
    <message>
        <source>by its next check-in</source>
        <comment>proved</comment>
        <translation>由下次报到验证</translation>
    </message>
    <message>
        <source>No upgrade</source>
        <translation>未安排升级</translation>
    </message>
</context>
<context>
    <name>Uplift::WidgetDialogs</name>
    <message>
        <source>Choose the software folder</source>
        <translation>选择软件文件夹</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Copy packages into the library</source>
        <translation>将软件包复制到软件库</translation>
    </message>
    <message>
        <source>Upgrades are under way</source>
        <translation>升级正在进行</translation>
    </message>
    <message>
        <source>When Uplift ends, no system can call in or fetch its package. What is under way goes on when Uplift is started again.</source>
        <translation>Uplift 退出后，终端将无法报到或获取软件包。再次启动 Uplift 后，进行中的升级会继续。</translation>
    </message>
    <message>
        <source>Keep running in the &amp;tray</source>
        <translation>在托盘中继续运行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;End Uplift</source>
        <translation>退出 Uplift(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>不退出(&amp;S)</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>The file will hold all settings, and the sites and tags of the systems.</source>
        <translation>文件将包含全部设置以及终端的站点和标签。</translation>
    </message>
    <message>
        <source>If release keys and the secret of the path are included, whoever opens the file can read them. Passwords are never included.</source>
        <translation>如包含版本密钥和路径口令，任何打开文件的人都能看到它们。密码绝不会写入其中。</translation>
    </message>
    <message>
        <source>Include &amp;release keys and secrets</source>
        <translation>包含版本密钥和口令(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Choose the file…</source>
        <translation>选择文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Uplift::WindowChoices</name>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>Same as the operating system</source>
        <translation>跟随操作系统</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>&amp;Ask before an upgrade starts</source>
        <translation>升级开始前询问(&amp;A)</translation>
    </message>
    <message>
        <source>Shows for each system what would happen. When off, a package that is dropped starts at once if nothing speaks against it.</source>
        <translation>逐台显示终端将发生的变化。关闭后，拖放的软件包如无问题会立即开始升级。</translation>
    </message>
    <message>
        <source>Show an icon in the &amp;tray</source>
        <translation>在托盘中显示图标(&amp;T)</translation>
    </message>
    <message>
        <source>With the counts of the roll-out. Closing the window can then leave Uplift at work.</source>
        <translation>显示批量升级的进度。关闭窗口后，Uplift 仍可继续工作。</translation>
    </message>
    <message>
        <source>&amp;Notify me</source>
        <translation>通知我(&amp;N)</translation>
    </message>
    <message>
        <source>When a roll-out ends, and when a system needs you.</source>
        <translation>批量升级结束时，以及有终端需您处理时。</translation>
    </message>
    <message>
        <source>&amp;Keep the computer awake</source>
        <translation>阻止计算机休眠(&amp;K)</translation>
    </message>
    <message>
        <source>As long as upgrades run: a sleeping computer serves no package.</source>
        <translation>升级期间有效：休眠的计算机无法提供软件包。</translation>
    </message>
    <message>
        <source>Show the small &amp;progress window</source>
        <translation>显示小型进度窗口(&amp;P)</translation>
    </message>
    <message>
        <source>It stays on top of other windows while upgrades run.</source>
        <translation>升级期间保持在其他窗口之上。</translation>
    </message>
    <message>
        <source>Has no effect here: this desktop has no tray.</source>
        <translation>在此不起作用：此桌面没有托盘。</translation>
    </message>
    <message>
        <source>Start Uplift when &amp;I log in</source>
        <translation>登录时启动 Uplift(&amp;I)</translation>
    </message>
    <message>
        <source>When a session ends, Uplift ends in order. Upgrades that were under way go on where they were as soon as it runs again.</source>
        <translation>会话结束时，Uplift 会正常退出。再次运行后，正在进行的升级从原处继续。</translation>
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
        <translation>已验证</translation>
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
        <translation>之后版本已变</translation>
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
        <translation>终端没有再次报到。请检查其电源和网络；若它之后以新版本报到，仍视为已验证。</translation>
    </message>
    <message>
        <source>The upgrade was cancelled here.</source>
        <translation>升级已在此处取消。</translation>
    </message>
    <message>
        <source>The new version was seen, then another one. Somebody, or the system itself, has gone back.</source>
        <translation>终端曾报告新版本，之后又报告了其他版本：有人或终端自身更改了版本。</translation>
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
            <numerusform>%n 台等待</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n running</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台进行中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n proved</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台已验证</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) you</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台需处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Being copied</source>
        <translation>正在复制</translation>
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
        <source>Systems can fetch it; its checksum is being computed.</source>
        <translation>终端可以获取；正在计算校验和。</translation>
    </message>
    <message>
        <source>Systems can fetch it.</source>
        <translation>终端可以获取。</translation>
    </message>
    <message>
        <source>This file is empty: copy it into the folder again.</source>
        <translation>此文件为空：请重新复制到文件夹中。</translation>
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
        <translation>软件包比终端当前的版本旧。可以降级，但之后所做的设置可能会丢失。</translation>
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
        <translation>会议室用户已推迟</translation>
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
        <translation>当终端报到且有下载名额时即通知它升级。终端启动时会报到，此后定期报到。</translation>
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
        <source>All bytes are sent. The system unpacks them and is silent meanwhile.</source>
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
        <translation>最近报到</translation>
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
        <translation>终端最近一次向本控制台报到的时间</translation>
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
        <source>Size</source>
        <translation>大小</translation>
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
        <source>Another program holds %1.</source>
        <translation>%1 已被其他程序占用。</translation>
    </message>
    <message>
        <source>Endpoints always call port 80: they have no setting for another one.</source>
        <translation>终端始终连接 80 端口，且无法填写其他端口。</translation>
    </message>
    <message>
        <source>End that program (often a web server), then choose “Listen again”, or start Uplift again.</source>
        <translation>请结束该程序（通常是 Web 服务器），然后选择“重新监听”，或重新启动 Uplift。</translation>
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
        <translation>Uplift 无法监听终端的连接。</translation>
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
        <translation>等待下载名额</translation>
    </message>
    <message>
        <source>Waits for a free place in its subnet</source>
        <translation>等待所在子网的下载名额</translation>
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
        <source>“%1” is not an address.</source>
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
        <source>The system can be reached by HTTPS only.</source>
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
        <source>Enter them again; too many failed attempts may lock the account.</source>
        <translation>请重新输入；错误次数过多可能会锁定该用户。</translation>
    </message>
    <message>
        <source>The device at this address is not a video system.</source>
        <translation>此地址的设备不是视频终端。</translation>
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
        <source>Wait until it is done.</source>
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
        <source>“%1” is not an address, a range or a subnet.</source>
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
        <source>That is more than 4096 addresses.</source>
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
    <message>
        <source>check package and release key</source>
        <translation>请检查软件包和版本密钥</translation>
    </message>
    <message>
        <source>check release key and package</source>
        <translation>请检查版本密钥和软件包</translation>
    </message>
    <message>
        <source>look at its power and network</source>
        <translation>请检查其电源和网络</translation>
    </message>
    <message>
        <source>find out who went back</source>
        <translation>请查明是谁更改了版本</translation>
    </message>
    <message>
        <source>Waits for the system to be accepted</source>
        <translation>等待终端被接受</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>站点</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>序列号</translation>
    </message>
    <message>
        <source>Queue</source>
        <comment>column: place in the queue</comment>
        <translation>队列</translation>
    </message>
    <message>
        <source>Where the system stands, as you have entered it</source>
        <translation>终端所在的位置（由您填写）</translation>
    </message>
    <message>
        <source>Your own tags for the system</source>
        <translation>您为终端填写的标签</translation>
    </message>
    <message>
        <source>The serial number that the system reports</source>
        <translation>终端报告的序列号</translation>
    </message>
    <message>
        <source>The place in the queue; rows can be dragged into another order</source>
        <translation>在队列中的位置；可拖动各行调整顺序</translation>
    </message>
    <message>
        <source>Borrowed: its former manager (%1) has not been restored yet.</source>
        <translation>已借用：尚未恢复其原管理服务器（%1）。</translation>
    </message>
    <message>
        <source>None</source>
        <comment>no grouping</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Without a tag</source>
        <translation>无标签</translation>
    </message>
    <message>
        <source>Without a site</source>
        <translation>无站点</translation>
    </message>
    <message>
        <source>Product not known</source>
        <translation>产品不详</translation>
    </message>
    <message>
        <source>Version not known</source>
        <translation>版本不详</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>group and the number of its systems</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <comment>status code of HTTP</comment>
        <translation>应答：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>done in a minute</source>
        <translation>一分钟内完成</translation>
    </message>
    <message>
        <source>done about %1</source>
        <comment>time</comment>
        <translation>预计 %1 完成</translation>
    </message>
    <message>
        <source>Refused, outside the allowed networks</source>
        <translation>已拒绝，不在允许的网络内</translation>
    </message>
    <message>
        <source>System accepted</source>
        <translation>已接受终端</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已应答</translation>
    </message>
    <message>
        <source>Package for other hardware, all the same</source>
        <translation>硬件不符，仍使用此软件包</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 called and was refused.</source>
        <translation>%1 的连接被拒绝。</translation>
    </message>
    <message>
        <source>It is outside the networks that may talk to this console.</source>
        <translation>它不在允许与本控制台通信的网络内。</translation>
    </message>
    <message>
        <source>If it is one of your systems, add its network to the allowed networks in the settings.</source>
        <translation>如果它是您的终端，请在设置中将其网络添加到允许的网络。</translation>
    </message>
    <message>
        <source>HTTPS is not possible on this computer.</source>
        <translation>本机无法使用 HTTPS。</translation>
    </message>
    <message>
        <source>No TLS library was found; HTTP works all the same.</source>
        <translation>未找到 TLS 库；HTTP 仍可正常使用。</translation>
    </message>
    <message>
        <source>Install OpenSSL 3, or take the certificate out of the settings.</source>
        <translation>请安装 OpenSSL 3，或从设置中移除证书。</translation>
    </message>
    <message>
        <source>The certificate for HTTPS can&apos;t be read.</source>
        <translation>无法读取 HTTPS 证书。</translation>
    </message>
    <message>
        <source>Choose a file in PEM or PKCS#12 form (.pem, .crt, .p12, .pfx).</source>
        <translation>请选择 PEM 或 PKCS#12 格式的文件（.pem、.crt、.p12、.pfx）。</translation>
    </message>
    <message>
        <source>The certificate for HTTPS is not valid today.</source>
        <translation>HTTPS 证书目前不在有效期内。</translation>
    </message>
    <message>
        <source>Put a new one in its place: endpoints that check certificates hang up.</source>
        <translation>请更换新证书：会验证证书的终端将断开连接。</translation>
    </message>
    <message>
        <source>The private key for HTTPS can&apos;t be read.</source>
        <translation>无法读取 HTTPS 私钥。</translation>
    </message>
    <message>
        <source>Choose the key&apos;s file in PEM form, one of RSA or elliptic curves.</source>
        <translation>请选择 PEM 格式的私钥文件（RSA 或椭圆曲线）。</translation>
    </message>
    <message>
        <source>The private key does not belong to the certificate.</source>
        <translation>私钥与证书不匹配。</translation>
    </message>
    <message>
        <source>Choose the key that the certificate was requested with.</source>
        <translation>请选择申请该证书时所用的私钥。</translation>
    </message>
    <message>
        <source>The private key&apos;s passphrase is wrong, or was not given.</source>
        <translation>私钥的密码短语错误或未提供。</translation>
    </message>
    <message>
        <source>Enter the passphrase in the settings once more.</source>
        <translation>请在设置中重新输入密码短语。</translation>
    </message>
    <message>
        <source>this certificate itself</source>
        <translation>此证书本身</translation>
    </message>
    <message>
        <source>the certificate of its issuer, %1</source>
        <translation>其颁发者 %1 的证书</translation>
    </message>
    <message>
        <source>Endpoints trust it when %1 is among their certificate authorities (on the endpoint&apos;s web page: Security, Certificates, Certificate Authorities), and when they call one of its names: %2. Or the endpoint does not check: xConfiguration Provisioning TlsVerify: Off.</source>
        <translation>满足以下条件时终端会信任它：%1在终端的证书颁发机构之列（在终端的网页上：Security, Certificates, Certificate Authorities），且终端连接的是它的某个名称：%2。或者让终端不验证证书：xConfiguration Provisioning TlsVerify: Off。</translation>
    </message>
    <message>
        <source>“%1” is not a software package.</source>
        <translation>“%1”不是软件包。</translation>
    </message>
    <message>
        <source>Drop the file as Cisco hands it out, unpacked and not renamed.</source>
        <translation>请拖放 Cisco 提供的原始文件：已解压，且未改名。</translation>
    </message>
    <message>
        <source>“%1” is in the software folder already.</source>
        <translation>软件文件夹中已有“%1”。</translation>
    </message>
    <message>
        <source>A file that systems may be fetching is never overwritten.</source>
        <translation>终端可能正在获取的文件绝不会被覆盖。</translation>
    </message>
    <message>
        <source>If the new one differs, remove the old one first.</source>
        <translation>如果新文件不同，请先移除旧文件。</translation>
    </message>
    <message>
        <source>Nothing can be written into the software folder.</source>
        <translation>无法写入软件文件夹。</translation>
    </message>
    <message>
        <source>Give your account the right to write there, or choose another folder.</source>
        <translation>请授予您的账户写入权限，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>There is no room for “%1”.</source>
        <translation>没有足够的空间存放“%1”。</translation>
    </message>
    <message>
        <source>%1 more are needed on the disk of the software folder.</source>
        <comment>size</comment>
        <translation>软件文件夹所在磁盘还缺 %1。</translation>
    </message>
    <message>
        <source>Make room, or choose a folder on another disk.</source>
        <translation>请腾出空间，或选择其他磁盘上的文件夹。</translation>
    </message>
    <message>
        <source>A file could not be copied into the software folder.</source>
        <translation>无法将文件复制到软件文件夹。</translation>
    </message>
    <message>
        <source>Check the disk or network drive, then drop the file again.</source>
        <translation>请检查磁盘或网络驱动器，然后重新拖放该文件。</translation>
    </message>
    <message>
        <source>A setting can&apos;t have the value that was entered.</source>
        <translation>输入的设置无效。</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter another value.</source>
        <translation>未作任何更改。请输入其他值。</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>无法写入文件。</translation>
    </message>
    <message>
        <source>Choose another place, or make room on the disk.</source>
        <translation>请选择其他位置，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>New, waits to be accepted</source>
        <comment>system</comment>
        <translation>新终端，等待接受</translation>
    </message>
    <message>
        <source>Reports %1, calls from %2: address translation or a proxy is between. It is served all the same.</source>
        <translation>报告的地址为 %1，实际从 %2 报到：中间有地址转换或代理。终端照常获得服务。</translation>
    </message>
    <message>
        <source>Given up unless it has begun by %1.</source>
        <comment>time</comment>
        <translation>如到 %1 仍未开始则放弃。</translation>
    </message>
    <message>
        <source>after its start</source>
        <comment>why a system called in</comment>
        <translation>启动后</translation>
    </message>
    <message>
        <source>at its interval</source>
        <comment>why a system called in</comment>
        <translation>定时</translation>
    </message>
    <message>
        <source>to register</source>
        <comment>why a system called in</comment>
        <translation>注册</translation>
    </message>
    <message>
        <source>%1%</source>
        <comment>percentage</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>News of another upgrade</source>
        <translation>关于另一次升级的消息</translation>
    </message>
    <message>
        <source>Status of an earlier upgrade</source>
        <translation>此前一次升级的状态</translation>
    </message>
    <message>
        <source>Part of the package sent</source>
        <translation>已发送软件包的一部分</translation>
    </message>
    <message>
        <source>Line %1, %2: the clock is put back that night and shows this time twice; %3, the first, is meant. Add the zone to mean the other.</source>
        <translation>第 %1 行，%2：当晚时钟回拨，这一时刻出现两次；以第一次 %3 为准。如需第二次，请加上时区。</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade begins as soon as the system calls in.</source>
        <translation>第 %1 行，%2：终端一报到就开始升级。</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade begins at %3 now.</source>
        <translation>第 %1 行，%2：升级现改为 %3 开始。</translation>
    </message>
    <message>
        <source>Line %1, %2: too late for another time, the upgrade was offered already.</source>
        <translation>第 %1 行，%2：更改时间太晚，升级已经提供给终端。</translation>
    </message>
    <message>
        <source>Line %1, %2: the new release key is taken.</source>
        <translation>第 %1 行，%2：已采用新的版本密钥。</translation>
    </message>
    <message>
        <source>Line %1, %2: the release key is taken out.</source>
        <translation>第 %1 行，%2：版本密钥已移除。</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade was offered with the former release key already; what the plan says now counts for the next offer.</source>
        <translation>第 %1 行，%2：升级已随原来的版本密钥提供；计划中现在的内容从下一次提供起生效。</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade leads to %3 now, no longer to %4.</source>
        <translation>第 %1 行，%2：现升级到 %3，不再升级到 %4。</translation>
    </message>
    <message>
        <source>Line %1, %2: too late for %3, the upgrade to %4 has begun. Save the plan again when it has ended.</source>
        <translation>第 %1 行，%2：改为 %3 太晚，到 %4 的升级已经开始。请在其结束后重新保存计划。</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade to %3 is ordered.</source>
        <translation>第 %1 行，%2：已安排升级到 %3。</translation>
    </message>
    <message>
        <source>%1 is no longer in the plan: its upgrade to %2 is cancelled.</source>
        <translation>%1 不再在计划中：到 %2 的升级已取消。</translation>
    </message>
    <message>
        <source>%1 is no longer in the plan, but its upgrade to %2 has begun and goes on.</source>
        <translation>%1 不再在计划中，但到 %2 的升级已经开始，将继续进行。</translation>
    </message>
    <message>
        <source>Line %1, %2: %3 is made for %4, and this system is %5. It is not offered; mend the line.</source>
        <translation>第 %1 行，%2：%3 适用于 %4，而此终端是 %5。不会提供此升级；请更正该行。</translation>
    </message>
    <message>
        <source>Line %1 is the same system as line %2, %3; it does not count.</source>
        <translation>第 %1 行与第 %2 行是同一终端（%3）；该行不计。</translation>
    </message>
    <message>
        <source>Line %1, %2: the upgrade to %3 could not be ordered: %4</source>
        <translation>第 %1 行，%2：无法安排升级到 %3：%4</translation>
    </message>
    <message>
        <source>A line of the changed plan makes no sense.</source>
        <translation>更改后的计划中有一行没有意义。</translation>
    </message>
    <message>
        <source>Mend the line and save the plan; until then the former one is in force.</source>
        <translation>请更正该行并保存计划；在此之前，原计划仍然有效。</translation>
    </message>
    <message>
        <source>A line of the plan can&apos;t be followed as it is.</source>
        <translation>计划中有一行无法照此执行。</translation>
    </message>
    <message>
        <source>Mend the line and save the plan, if something else is meant.</source>
        <translation>如果另有所指，请更正该行并保存计划。</translation>
    </message>
    <message>
        <source>Taken off the list</source>
        <translation>移出列表</translation>
    </message>
    <message>
        <source>Put back on the list</source>
        <translation>放回列表</translation>
    </message>
    <message>
        <source>The file is growing or another program has it open; it is served once it has stood still for a while.</source>
        <translation>文件仍在增长，或被其他程序打开；保持不变一段时间后即可供下载。</translation>
    </message>
    <message>
        <source>its name is not that of a package, such as s52010tc7_3_21.pkg</source>
        <translation>文件名不是软件包的名称（例如 s52010tc7_3_21.pkg）</translation>
    </message>
    <message>
        <source>it is being copied: its name says that it is not complete</source>
        <translation>正在复制：其名称表明尚不完整</translation>
    </message>
    <message>
        <source>a folder: packages have to lie in the software folder itself</source>
        <translation>这是文件夹：软件包必须直接放在软件文件夹中</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>a link that leads out of the software folder</source>
        <translation>指向软件文件夹之外的链接</translation>
    </message>
    <message>
        <source>a link whose target is gone</source>
        <translation>目标已不存在的链接</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) left aside</source>
        <comment>no packages</comment>
        <translation>
            <numerusform>%n 个文件未被采用</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file: why it is no package</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <comment>files</comment>
        <translation>
            <numerusform>…以及另外 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>process %1</source>
        <translation>进程 %1</translation>
    </message>
    <message>
        <source>on computer %1</source>
        <translation>计算机 %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>%1 is held by: %2</source>
        <comment>file, program and process</comment>
        <translation>%1 被占用：%2</translation>
    </message>
    <message>
        <source>Use that one, or end it and start this one again, or start with another data folder: --data-dir.</source>
        <translation>请使用那一个；或将其结束后重新启动本程序；或使用另一个数据文件夹启动：--data-dir。</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that your account may write there. Nothing is lost: Uplift keeps trying, and systems get their answers once it succeeds.</source>
        <translation>请腾出磁盘空间，并确认您的账户有写入权限。不会丢失任何内容：Uplift 会持续重试，成功后终端即可得到应答。</translation>
    </message>
    <message>
        <source>The data folder is not where it was: %1</source>
        <translation>数据文件夹已不在原处：%1</translation>
    </message>
    <message>
        <source>It was deleted or moved, or its disk is gone. Until it is back, systems that call in are told to come again later.</source>
        <translation>它已被删除或移动，或所在磁盘已断开。恢复之前，报到的终端会被告知稍后再来。</translation>
    </message>
    <message>
        <source>Move it back, or make an empty folder there: Uplift then writes all it knows into it. Nothing is lost as long as Uplift runs.</source>
        <translation>请将其移回，或在该处新建一个空文件夹：Uplift 会把已知的全部内容写入其中。只要 Uplift 仍在运行，就不会丢失任何内容。</translation>
    </message>
    <message>
        <source>Another database lies where this one was: %1</source>
        <translation>该位置现在是另一个数据库：%1</translation>
    </message>
    <message>
        <source>Uplift leaves it alone. Systems that call in are told to come again later.</source>
        <translation>Uplift 不会改动它。报到的终端会被告知稍后再来。</translation>
    </message>
    <message>
        <source>To go on with what Uplift knows, move that file away; to go on with that database, start Uplift again.</source>
        <translation>若要沿用 Uplift 已知的内容，请移走该文件；若要使用那个数据库，请重新启动 Uplift。</translation>
    </message>
    <message>
        <source>The drive with the software folder does not answer.</source>
        <translation>软件文件夹所在的驱动器没有响应。</translation>
    </message>
    <message>
        <source>Check the network drive. Uplift goes on by itself once it answers.</source>
        <translation>请检查网络驱动器。一旦恢复响应，Uplift 会自动继续。</translation>
    </message>
    <message>
        <source>A package that was served can&apos;t be read any more.</source>
        <translation>一个已提供下载的软件包无法再读取。</translation>
    </message>
    <message>
        <source>Check the permissions of the file and its folder. Until it can be read, it is offered to nobody.</source>
        <translation>请检查该文件及其文件夹的权限。在可以读取之前，不会提供给任何终端。</translation>
    </message>
    <message>
        <source>“%1” was overwritten while systems fetched it.</source>
        <translation>“%1”在终端下载期间被覆盖。</translation>
    </message>
    <message>
        <source>Half of each would have arrived; the transfers were broken off instead.</source>
        <translation>否则送达的会是两个文件的混合；因此已中断传输。</translation>
    </message>
    <message>
        <source>Nothing needs to be done: the new file is served once it is complete, and systems fetch it anew. Give another version another name.</source>
        <translation>无需处理：新文件完整后即可供终端获取，终端会重新获取。不同的版本请使用不同的文件名。</translation>
    </message>
    <message>
        <source>Uplift knows packages by names such as s52010tc7_3_21.pkg or cmterm-s53300-mtr-ce26_7_2_2.k4.cop.sha512.</source>
        <translation>Uplift 按名称识别软件包，例如 s52010tc7_3_21.pkg 或 cmterm-s53300-mtr-ce26_7_2_2.k4.cop.sha512。</translation>
    </message>
    <message>
        <source>Waits for you: its package is for other hardware</source>
        <translation>需您处理：软件包适用于其他硬件</translation>
    </message>
    <message>
        <source>The package %1 is made for other hardware than the system reports, so it is not offered. Order the package of its own family; or order this one again, tick that you want it all the same and give a reason.</source>
        <translation>软件包 %1 适用的硬件与该终端报告的不同，因此不会提供给它。请改为安排适合该终端系列的软件包；或者再次安排此软件包，勾选仍要使用它，并说明原因。</translation>
    </message>
    <message>
        <source>Not offered, the package is for other hardware</source>
        <translation>未提供：软件包适用于其他硬件</translation>
    </message>
    <message>
        <source>Called another path than this console&apos;s</source>
        <translation>报到的路径不是本控制台的路径</translation>
    </message>
    <message>
        <source>Message with characters that XML forbids</source>
        <translation>消息中有 XML 禁止的字符</translation>
    </message>
    <message>
        <source>it was answered; set it on the system: %1</source>
        <comment>a line to type</comment>
        <translation>已应答；请在终端上设置：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n left out, the rest was read</source>
        <comment>characters</comment>
        <translation>
            <numerusform>已略去 %n 个，其余已读取</numerusform>
        </translation>
    </message>
    <message>
        <source>Follow the system&apos;s upgrade at its web server</source>
        <translation>通过终端的 Web 服务器跟踪升级</translation>
    </message>
    <message>
        <source>Uplift asks it no more until you contact it.</source>
        <translation>在您联系它之前，Uplift 不再访问它。</translation>
    </message>
    <message>
        <source>Asking the system…</source>
        <translation>正在查询终端…</translation>
    </message>
    <message>
        <source>Asking the system… (%1)</source>
        <translation>正在查询终端…（%1）</translation>
    </message>
    <message>
        <source>Waiting for the answer (%1). Some systems answer only when they have downloaded the whole package, which may take ten minutes.</source>
        <translation>正在等待回应（%1）。有些终端要等整个软件包下载完才回应，可能需要十分钟。</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>正在等待回应…</translation>
    </message>
    <message>
        <source>Waiting for the answer (%1). Slow systems take up to a minute.</source>
        <translation>正在等待回应（%1）。较慢的终端最多需要一分钟。</translation>
    </message>
    <message>
        <source>While it is borrowed it is not registered with Webex: nobody can call it there, and its meetings are missing. Afterwards it may need a new activation code.</source>
        <translation>借用期间它不在 Webex 注册：无法在那里呼叫它，会议也不会显示。归还后可能需要新的激活码。</translation>
    </message>
    <message>
        <source>While it is borrowed it is not registered through Expressway: nobody can call it. Afterwards somebody may have to sign in at the system again.</source>
        <translation>借用期间它不通过 Expressway 注册：无法呼叫它。归还后可能需要有人在终端上重新登录。</translation>
    </message>
    <message>
        <source>While it is borrowed it is not registered with Unified CM: nobody can call it. Afterwards Unified CM may install the software that it has for it.</source>
        <translation>借用期间它不在 Unified CM 注册：无法呼叫它。归还后 Unified CM 可能会安装为它指定的软件。</translation>
    </message>
    <message>
        <source>While it is borrowed it gets neither account nor phone book from VCS: it may not be reached by its usual address.</source>
        <translation>借用期间它得不到 VCS 的账户和电话簿：可能无法用平常的地址呼叫它。</translation>
    </message>
    <message>
        <source>While it is borrowed it does not get its settings and its registration from there: it may not be reached as usual.</source>
        <translation>借用期间它得不到那里的设置和注册：可能无法像平常一样呼叫它。</translation>
    </message>
    <message>
        <source>There is no key store here.</source>
        <translation>这里没有凭据存储。</translation>
    </message>
    <message>
        <source>The key store of this computer is locked.</source>
        <translation>本机的凭据存储已锁定。</translation>
    </message>
    <message>
        <source>The key store of this computer is missing or does not work.</source>
        <translation>本机没有凭据存储，或凭据存储无法使用。</translation>
    </message>
    <message>
        <source>The password is kept in the key store of this computer, in no file of Uplift.</source>
        <translation>密码保存在本机的凭据存储中，不会写入 Uplift 的任何文件。</translation>
    </message>
    <message>
        <source>The password goes to the key store of this computer, if it has one, and into no file of Uplift; else it lasts as long as Uplift runs.</source>
        <translation>密码会存入本机的凭据存储（如果有），不会写入 Uplift 的任何文件；否则只在 Uplift 运行期间有效。</translation>
    </message>
    <message>
        <source>The password lasts as long as Uplift runs. %1 Unlock it and enter the password again to have it kept.</source>
        <translation>密码只在 Uplift 运行期间有效。%1解锁后再输入一次密码，即可保存。</translation>
    </message>
    <message>
        <source>The password lasts as long as Uplift runs. %1</source>
        <translation>密码只在 Uplift 运行期间有效。%1</translation>
    </message>
    <message>
        <source>The system took the connection, but did not answer.</source>
        <translation>终端接受了连接，但没有回应。</translation>
    </message>
    <message numerus="yes">
        <source>Uplift waited %n second(s) for it.</source>
        <translation>
            <numerusform>Uplift 等了 %n 秒。</numerusform>
        </translation>
    </message>
    <message>
        <source>It may be busy or start anew: try again in a few minutes.</source>
        <translation>它可能正忙或正在重启：请几分钟后再试。</translation>
    </message>
    <message>
        <source>The system&apos;s web server can&apos;t answer now.</source>
        <translation>终端的 Web 服务器现在无法应答。</translation>
    </message>
    <message>
        <source>It may start anew: try again in a minute.</source>
        <translation>它可能正在重启：请一分钟后再试。</translation>
    </message>
    <message>
        <source>The user may not do that, or is locked out after failed attempts.</source>
        <translation>该用户没有权限，或因多次失败而被锁定。</translation>
    </message>
    <message>
        <source>Wait until it is unlocked, or use one with the administrator role.</source>
        <translation>请等待解锁，或使用具有管理员角色的用户。</translation>
    </message>
    <message>
        <source>A page to sign in on answers at this address.</source>
        <translation>该地址以登录页面作答。</translation>
    </message>
    <message>
        <source>It is a system that takes passwords on that page only, or another device (%1).</source>
        <translation>它是只在该页面接受密码的终端，或是其他设备（%1）。</translation>
    </message>
    <message>
        <source>Switch its XML interface on, choose between HTTP and HTTPS, or look at the address in a browser.</source>
        <translation>请打开它的 XML 接口，改选 HTTP 或 HTTPS，或用浏览器查看该地址。</translation>
    </message>
    <message>
        <source>The system wants to be signed in to in a way that Uplift does not know.</source>
        <translation>终端要求一种 Uplift 不支持的登录方式。</translation>
    </message>
    <message>
        <source>It offers: %1. Uplift knows Basic, and Digest with MD5 or SHA-256.</source>
        <translation>它提供：%1。Uplift 支持 Basic，以及使用 MD5 或 SHA-256 的 Digest。</translation>
    </message>
    <message>
        <source>Change that at the system, or upgrade it without contacting it.</source>
        <translation>请在终端上更改，或不主动联系而直接升级。</translation>
    </message>
    <message>
        <source>The system did not say that it has done it.</source>
        <translation>终端没有表示已经完成。</translation>
    </message>
    <message>
        <source>Its software may not know the command.</source>
        <translation>它的软件可能不认识该命令。</translation>
    </message>
    <message>
        <source>Look at the system, or wait for it to call in by itself.</source>
        <translation>请查看终端，或等待它自行报到。</translation>
    </message>
    <message>
        <source>Uplift takes no connections now.</source>
        <translation>Uplift 现在不接受连接。</translation>
    </message>
    <message>
        <source>A system that is sent here would find nobody.</source>
        <translation>被指向这里的终端将无人应答。</translation>
    </message>
    <message>
        <source>Mend what the bar above the table says, then try again.</source>
        <translation>请先解决表格上方提示条所说的问题，再试一次。</translation>
    </message>
    <message>
        <source>The system is registered elsewhere (mode %1), and was left there.</source>
        <translation>终端注册在别处（模式 %1），未作改动。</translation>
    </message>
    <message>
        <source>Choose Borrow again and agree to that, or upgrade it from there.</source>
        <translation>请再次选择“借用”并同意，或从那里升级。</translation>
    </message>
    <message>
        <source>You stopped waiting for the answer.</source>
        <translation>您已停止等待回应。</translation>
    </message>
    <message>
        <source>What the system was told it may do all the same.</source>
        <translation>终端仍可能执行已收到的指令。</translation>
    </message>
    <message>
        <source>Contact it again to see how it is.</source>
        <translation>请再次联系它，查看其状态。</translation>
    </message>
    <message>
        <source>The system&apos;s upgrade was not started.</source>
        <translation>终端的升级没有启动。</translation>
    </message>
    <message>
        <source>It starts when the system calls in after that.</source>
        <translation>条件满足后，终端再次报到时就会开始。</translation>
    </message>
    <message>
        <source>The system does not let this user in (%1).</source>
        <translation>终端不允许该用户访问（%1）。</translation>
    </message>
    <message>
        <source>This computer slept, or Uplift was stopped</source>
        <translation>本机曾休眠，或 Uplift 曾被暂停</translation>
    </message>
    <message>
        <source>The clock of this computer was set</source>
        <translation>本机的时钟被调整</translation>
    </message>
    <message>
        <source>back by %1</source>
        <comment>a clock</comment>
        <translation>调慢 %1</translation>
    </message>
    <message>
        <source>ahead by %1</source>
        <comment>a clock</comment>
        <translation>调快 %1</translation>
    </message>
    <message>
        <source>%1: there is no setting of this name.</source>
        <comment>setting</comment>
        <translation>%1：没有这个名称的设置。</translation>
    </message>
    <message>
        <source>A stored setting can&apos;t be as it is.</source>
        <translation>一项已保存的设置无效。</translation>
    </message>
    <message>
        <source>Uplift goes by the default. Look at the settings and save them.</source>
        <translation>Uplift 使用默认值。请检查设置并保存。</translation>
    </message>
    <message>
        <source>For %1 this computer slept, or Uplift was stopped.</source>
        <translation>本机曾休眠或 Uplift 曾被暂停，历时 %1。</translation>
    </message>
    <message>
        <source>No system could call in meanwhile. All have been given their time anew.</source>
        <translation>这期间没有终端能够报到。所有终端的时限均已重新计算。</translation>
    </message>
    <message>
        <source>Keep the computer awake during upgrades; there is a setting for it.</source>
        <translation>升级期间请勿让计算机休眠；设置中有此选项。</translation>
    </message>
    <message>
        <source>The clock of this computer was set %1.</source>
        <translation>本机的时钟被%1。</translation>
    </message>
    <message>
        <source>Pauses and limits go on as if nothing had happened; appointments go by the new time.</source>
        <translation>等待时间和时限照常计算；预定的时刻按新的时间执行。</translation>
    </message>
    <message>
        <source>Look at upgrades with a start time or a deadline if the new time is wrong.</source>
        <translation>如果新的时间不对，请检查设有开始时间或截止时间的升级。</translation>
    </message>
    <message>
        <source>%1: both times of day are needed, from and until, or neither.</source>
        <comment>setting</comment>
        <translation>%1：开始和结束两个时间必须都填写，或者都不填。</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <comment>of a plan, and what is wrong with it</comment>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>%1 is missing in the software folder</source>
        <comment>package</comment>
        <translation>软件文件夹中缺少 %1</translation>
    </message>
    <message>
        <source>An option key: it does not belong here. A system takes it for a release key and fails after its restart.</source>
        <translation>选件密钥：不能填在这里。终端会将其当作版本密钥接受，却在重启后失败。</translation>
    </message>
    <message>
        <source>The step before is proved, and this one can&apos;t begin: its package %1 is no longer in the software folder. Copy it there again, then retry.</source>
        <translation>上一步已验证，但这一步无法开始：软件包 %1 已不在软件文件夹中。请将它重新复制到该文件夹，然后重试。</translation>
    </message>
    <message>
        <source>There is no serial number in its answer.</source>
        <translation>其应答中没有序列号。</translation>
    </message>
    <message>
        <source>Its answer can&apos;t be read: %1</source>
        <translation>无法读取其应答：%1</translation>
    </message>
    <message>
        <source>It answers like a video system, but can&apos;t be identified.</source>
        <translation>应答方式像视频终端，但无法识别其身份。</translation>
    </message>
    <message>
        <source>Look at the address in a browser, and restart the system if it is one. Or set this console as its external manager: it is known once it calls in.</source>
        <translation>请在浏览器中查看该地址；如果确是终端，请将其重启。也可以将本控制台设为它的外部管理服务器：它报到后即可识别。</translation>
    </message>
    <message>
        <source>Called by GET, which tells nothing</source>
        <translation>以 GET 方式访问，不含任何信息</translation>
    </message>
    <message>
        <source>The next step can&apos;t begin, its package is missing</source>
        <translation>下一步无法开始，缺少其软件包</translation>
    </message>
    <message>
        <source>it was refused; if it is a system, set on it: %1</source>
        <comment>a line to type</comment>
        <translation>已拒绝；如果是终端，请在其上设置：%1</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>没有这个文件夹。</translation>
    </message>
    <message>
        <source>It is a file, not a folder.</source>
        <translation>这是文件，不是文件夹。</translation>
    </message>
    <message>
        <source>Its drive does not answer.</source>
        <translation>所在驱动器没有响应。</translation>
    </message>
    <message>
        <source>It can&apos;t be read.</source>
        <translation>无法读取。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be the software folder.</source>
        <translation>%1 不能用作软件文件夹。</translation>
    </message>
    <message>
        <source>Choose another one. The folder so far stays in use.</source>
        <translation>请选择其他文件夹。原来的文件夹继续使用。</translation>
    </message>
    <message>
        <source>The upgrade of %1 can&apos;t go on: %2 is missing.</source>
        <comment>system, package</comment>
        <translation>%1 的升级无法继续：缺少 %2。</translation>
    </message>
    <message>
        <source>It is the next step, and was there when the upgrade was ordered.</source>
        <translation>这是下一步所需的软件包，安排升级时它还在。</translation>
    </message>
    <message>
        <source>Copy it into the software folder again, then retry the system.</source>
        <translation>请将它重新复制到软件文件夹，然后重试该终端。</translation>
    </message>
    <message>
        <source>Enter the release key of this serial number, or none.</source>
        <translation>请输入此序列号的版本密钥，或留空。</translation>
    </message>
    <message>
        <source>The package is made for this hardware. Whether it is newer can&apos;t be said: the version that the system runs is not known, or can&apos;t be compared.</source>
        <translation>软件包适用于此硬件，但无法判断是否更新：终端运行的版本不详，或无法比较。</translation>
    </message>
    <message>
        <source>several others</source>
        <comment>addresses</comment>
        <translation>其他多个</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>an address</comment>
        <translation>不详</translation>
    </message>
    <message>
        <source>If it is one of your systems, add it with Systems → Add systems: there it is asked at its own web server who it is.</source>
        <translation>如果它是您的终端，请用“终端 → 添加终端”添加：届时会通过其自身的 Web 服务器识别它。</translation>
    </message>
    <message>
        <source>Nothing, if somebody fetched it by hand. There is a setting that keeps packages for the systems they are meant for.</source>
        <translation>如果是有人手动下载，则无需处理。有一项设置可使软件包仅供指定的终端获取。</translation>
    </message>
    <message>
        <source>It was answered. Set on the system: %1</source>
        <comment>a line to type</comment>
        <translation>已应答。请在终端上设置：%1</translation>
    </message>
    <message>
        <source>If it is a system, set on it: %1</source>
        <comment>a line to type</comment>
        <translation>如果是终端，请在其上设置：%1</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <comment>there is to do</comment>
        <translation>无需处理。</translation>
    </message>
    <message>
        <source>Make room on the disk of the data folder. Systems and upgrades are kept; what happened meanwhile is missing in their timelines.</source>
        <translation>请为数据文件夹所在的磁盘腾出空间。终端和升级均已保留；其间发生的事情不会出现在它们的时间线中。</translation>
    </message>
    <message>
        <source>It does not say who it is. If it is one of your systems, restart it: it calls in then, and becomes known.</source>
        <translation>无法得知它的身份。如果它是您的终端，请将其重启：届时它会报到并被识别。</translation>
    </message>
    <message>
        <source>Not tried again by itself, its package is missing</source>
        <translation>未自动重试，缺少软件包</translation>
    </message>
    <message>
        <source>Entries of this log were lost</source>
        <translation>此日志有条目丢失</translation>
    </message>
    <message numerus="yes">
        <source>%n entries of the event log were lost.</source>
        <translation>
            <numerusform>事件日志丢失了 %n 个条目。</numerusform>
        </translation>
    </message>
    <message>
        <source>They could not be written for too long, and only so many are kept. Systems and upgrades are not affected.</source>
        <translation>它们过久未能写入，而能保留的数量有限。终端和升级不受影响。</translation>
    </message>
    <message>
        <source>Make room on the disk, and see that your account may write there.</source>
        <translation>请腾出磁盘空间，并确认您的账户有写入权限。</translation>
    </message>
    <message>
        <source>The upgrade of %1 is not tried again: %2 is missing.</source>
        <comment>system, package</comment>
        <translation>%1 的升级不再重试：缺少 %2。</translation>
    </message>
    <message>
        <source>It failed, and was to be tried again by itself.</source>
        <translation>它已失败，原本会自动重试。</translation>
    </message>
    <message>
        <source>a folder</source>
        <comment>what a setting can be</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>a file, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>文件，或留空</translation>
    </message>
    <message>
        <source>a whole address that begins with http:// or https://, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>以 http:// 或 https:// 开头的完整地址，或留空</translation>
    </message>
    <message>
        <source>networks like 10.0.0.0/8, addresses like 192.0.2.7 and the words private, here and any, with commas between them</source>
        <comment>what a setting can be</comment>
        <translation>10.0.0.0/8 这样的网络、192.0.2.7 这样的地址，以及单词 private、here 和 any，以逗号分隔</translation>
    </message>
    <message>
        <source>8 to 64 letters from A to Z, digits, “-” and “_”, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>8 到 64 个字符，可用 A 到 Z 的字母、数字、“-”和“_”，或留空</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <comment>what a setting can be</comment>
        <translation>%1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>a whole number of seconds from %1 to %2</source>
        <comment>what a setting can be</comment>
        <translation>%1 到 %2 之间的整数秒</translation>
    </message>
    <message>
        <source>a whole number of bytes a second from %1 to %2</source>
        <comment>what a setting can be</comment>
        <translation>%1 到 %2 之间的整数字节每秒</translation>
    </message>
    <message>
        <source>0 (off) or 1 (on)</source>
        <comment>what a setting can be</comment>
        <translation>0（关）或 1（开）</translation>
    </message>
    <message>
        <source>a time of day such as 22:30, or nothing</source>
        <comment>what a setting can be</comment>
        <translation>22:30 这样的时刻，或留空</translation>
    </message>
    <message>
        <source>%1: it can only be %2.</source>
        <comment>setting, what it can be</comment>
        <translation>%1：只能是%2。</translation>
    </message>
    <message>
        <source>under way</source>
        <comment>an upgrade, as the system says</comment>
        <translation>进行中</translation>
    </message>
    <message>
        <source>succeeded</source>
        <comment>an upgrade, as the system says</comment>
        <translation>已成功</translation>
    </message>
    <message>
        <source>failed</source>
        <comment>an upgrade, as the system says</comment>
        <translation>失败</translation>
    </message>
    <message>
        <source>installation failed</source>
        <comment>an upgrade, as the system says</comment>
        <translation>安装失败</translation>
    </message>
    <message>
        <source>about to download</source>
        <comment>an upgrade, as the system says</comment>
        <translation>即将下载</translation>
    </message>
    <message>
        <source>downloading</source>
        <comment>an upgrade, as the system says</comment>
        <translation>正在下载</translation>
    </message>
    <message>
        <source>download paused</source>
        <comment>an upgrade, as the system says</comment>
        <translation>下载已暂停</translation>
    </message>
    <message>
        <source>download complete</source>
        <comment>an upgrade, as the system says</comment>
        <translation>下载完成</translation>
    </message>
    <message>
        <source>postponed</source>
        <comment>an upgrade, as the system says</comment>
        <translation>已推迟</translation>
    </message>
    <message>
        <source>about to install</source>
        <comment>an upgrade, as the system says</comment>
        <translation>即将安装</translation>
    </message>
    <message>
        <source>installing</source>
        <comment>an upgrade, as the system says</comment>
        <translation>正在安装</translation>
    </message>
    <message>
        <source>installing on peripherals</source>
        <comment>an upgrade, as the system says</comment>
        <translation>正在外围设备上安装</translation>
    </message>
    <message>
        <source>peripherals ready</source>
        <comment>an upgrade, as the system says</comment>
        <translation>外设就绪</translation>
    </message>
    <message>
        <source>seeding</source>
        <comment>an upgrade, as the system says</comment>
        <translation>正在分发</translation>
    </message>
    <message>
        <source>forming the hierarchy</source>
        <comment>an upgrade, as the system says</comment>
        <translation>正在建立分发层级</translation>
    </message>
    <message>
        <source>upgrading peripherals</source>
        <comment>an upgrade, as the system says</comment>
        <translation>正在升级外围设备</translation>
    </message>
    <message numerus="yes">
        <source>%n could be upgraded</source>
        <comment>systems</comment>
        <translation>
            <numerusform>%n 台可升级</numerusform>
        </translation>
    </message>
    <message>
        <source>%1st in the queue</source>
        <comment>1, 21, 31…</comment>
        <translation>队列第 %1 位</translation>
    </message>
    <message>
        <source>%1nd in the queue</source>
        <comment>2, 22, 32…</comment>
        <translation>队列第 %1 位</translation>
    </message>
    <message>
        <source>%1rd in the queue</source>
        <comment>3, 23, 33…</comment>
        <translation>队列第 %1 位</translation>
    </message>
    <message>
        <source>%1th in the queue</source>
        <comment>4, 5, 11, 12, 13…</comment>
        <translation>队列第 %1 位</translation>
    </message>
    <message>
        <source>Not known whether there is an update</source>
        <translation>尚不清楚是否有更新</translation>
    </message>
    <message>
        <source>No package for it here</source>
        <translation>没有适用的软件包</translation>
    </message>
    <message>
        <source>Newer than the packages here</source>
        <translation>比现有软件包更新</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Update can&apos;t be fetched yet (%1)</source>
        <comment>version</comment>
        <translation>更新尚无法获取（%1）</translation>
    </message>
    <message>
        <source>Update needs a step first (%1)</source>
        <comment>version</comment>
        <translation>更新需先升级一步（%1）</translation>
    </message>
    <message>
        <source>Update available (%1)</source>
        <comment>version</comment>
        <translation>有可用更新（%1）</translation>
    </message>
    <message>
        <source>The hardware or the version of the system is not known yet, or a newer package is a variant for another use.</source>
        <translation>终端的硬件或版本尚不清楚，或者较新的软件包是用于其他用途的变体。</translation>
    </message>
    <message>
        <source>No package in the software folder is made for this hardware.</source>
        <translation>软件文件夹中没有适用于此硬件的软件包。</translation>
    </message>
    <message>
        <source>The system runs a newer version than every package for it in the software folder.</source>
        <translation>终端运行的版本比软件文件夹中所有适用的软件包都新。</translation>
    </message>
    <message>
        <source>The system runs the newest version in the software folder that is for it.</source>
        <translation>终端运行的是软件文件夹中适用于它的最新版本。</translation>
    </message>
    <message>
        <source>A newer package is in the software folder, but it is incomplete, empty or not readable.</source>
        <translation>软件文件夹中有较新的软件包，但它不完整、为空或无法读取。</translation>
    </message>
    <message>
        <source>The system refuses the newer package directly, and the one that comes between is not in the software folder.</source>
        <translation>终端拒绝直接升级到较新的软件包，而中间所需的软件包不在软件文件夹中。</translation>
    </message>
    <message>
        <source>A newer package for this hardware is in the software folder. Drag it onto this row to start the upgrade.</source>
        <translation>软件文件夹中有适用于此硬件的较新软件包。将其拖到此行即可开始升级。</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Begin this upgrade anew</source>
        <translation>重新开始此升级</translation>
    </message>
    <message>
        <source>Show in the details what has happened and what can be done</source>
        <translation>在详细信息中显示发生了什么以及可以怎么做</translation>
    </message>
    <message>
        <source>Let this new system take upgrades</source>
        <translation>允许此新终端接受升级</translation>
    </message>
    <message>
        <source>Ready, being checked</source>
        <translation>就绪，校验中</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>%1 checked</source>
        <comment>share of a package, such as 42%</comment>
        <translation>已校验 %1</translation>
    </message>
    <message>
        <source>It is no XML</source>
        <translation>不是 XML</translation>
    </message>
    <message>
        <source>It has a document type or an entity, which is never read</source>
        <translation>包含文档类型或实体，这类内容一律不读取</translation>
    </message>
    <message>
        <source>It is larger than any message of an endpoint</source>
        <translation>比终端的任何消息都大</translation>
    </message>
    <message>
        <source>It is XML, but no message of an endpoint</source>
        <translation>是 XML，但不是终端的消息</translation>
    </message>
    <message>
        <source>There is nothing in it that Uplift knows</source>
        <translation>其中没有 Uplift 认识的内容</translation>
    </message>
    <message>
        <source>%1 (line %2, column %3)</source>
        <comment>what is wrong with a message</comment>
        <translation>%1（第 %2 行，第 %3 列）</translation>
    </message>
    <message>
        <source>Uplift runs already, without a window.</source>
        <translation>Uplift 已在无窗口模式下运行。</translation>
    </message>
    <message>
        <source>End that one to see its systems here, or start with another data folder: --data-dir.</source>
        <translation>结束该进程即可在此查看其终端，或使用其他数据文件夹启动：--data-dir。</translation>
    </message>
    <message>
        <source>Uplift runs already, but does not answer.</source>
        <translation>Uplift 已在运行，但没有响应。</translation>
    </message>
    <message>
        <source>Wait until its window comes forward. If it never does, end that process and start Uplift again: what was recorded is kept.</source>
        <translation>请等待其窗口出现。如果一直没有出现，请结束该进程并重新启动 Uplift：已记录的内容会保留。</translation>
    </message>
    <message>
        <source>systems</source>
        <translation>终端</translation>
    </message>
    <message>
        <source>upgrades</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>release keys</source>
        <translation>版本密钥</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>entries of the event log</source>
        <translation>事件日志条目</translation>
    </message>
    <message>
        <source>ways of contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>former managers</source>
        <translation>原管理服务器</translation>
    </message>
    <message>
        <source>%1: all %2 kept</source>
        <comment>rows of a table</comment>
        <translation>%1：%2 条全部保留</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 or more lost</source>
        <comment>rows of a table</comment>
        <translation>%1：保留 %2 条，丢失 %3 条或更多</translation>
    </message>
    <message>
        <source>%1: %2 kept, %3 lost</source>
        <comment>rows of a table</comment>
        <translation>%1：保留 %2 条，丢失 %3 条</translation>
    </message>
    <message>
        <source>Uplift ended unexpectedly on %1.</source>
        <comment>date and time</comment>
        <translation>Uplift 于 %1 意外终止。</translation>
    </message>
    <message>
        <source>Uplift ended unexpectedly.</source>
        <translation>Uplift 意外终止。</translation>
    </message>
    <message>
        <source>The report is in %1</source>
        <translation>报告位于 %1</translation>
    </message>
    <message>
        <source>Upgrades went on where they were. If it happens again, collect a file for support.</source>
        <translation>升级已从原处继续。如果再次发生，请收集支持信息文件。</translation>
    </message>
    <message>
        <source>The database was damaged and has been mended.</source>
        <translation>数据库曾损坏，现已修复。</translation>
    </message>
    <message>
        <source>The damaged file is kept: %1. If you have a copy of the data folder from before, you can put it in place while Uplift is not running.</source>
        <translation>损坏的文件已保留：%1。如果有之前的数据文件夹副本，可在 Uplift 未运行时将其放回。</translation>
    </message>
    <message>
        <source>No file for support can be written.</source>
        <translation>无法写入支持信息文件。</translation>
    </message>
    <message>
        <source>This Uplift was built without the library that packs files (libzip).</source>
        <translation>此 Uplift 构建时未包含打包文件的库 (libzip)。</translation>
    </message>
    <message>
        <source>Send the folder “logs” from the data folder instead.</source>
        <translation>请改为发送数据文件夹中的“logs”文件夹。</translation>
    </message>
    <message>
        <source>Uplift could not learn whether there is a newer version.</source>
        <translation>Uplift 无法查询是否有新版本。</translation>
    </message>
    <message>
        <source>Check the address in the settings. Nothing else depends on it.</source>
        <translation>请检查设置中的地址。其他功能不受影响。</translation>
    </message>
    <message>
        <source>Uplift %1 is out.</source>
        <comment>version</comment>
        <translation>Uplift %1 已发布。</translation>
    </message>
    <message>
        <source>It is to be had at %1</source>
        <translation>获取地址：%1</translation>
    </message>
    <message>
        <source>Install it when no upgrade is under way.</source>
        <translation>请在没有升级进行时安装。</translation>
    </message>
    <message>
        <source>Starting at login could not be set.</source>
        <translation>无法设置登录时启动。</translation>
    </message>
    <message>
        <source>See that your account may write there.</source>
        <translation>请确认您的帐户在该处具有写入权限。</translation>
    </message>
    <message>
        <source>It answers like a video system, but does not say which one it is.</source>
        <translation>它像视频终端一样应答，但没有说明自己是哪一台。</translation>
    </message>
    <message>
        <source>It answers like a video system, but sends every request elsewhere.</source>
        <translation>它像视频终端一样应答，但把每个请求都转到别处。</translation>
    </message>
    <message>
        <source>It does not say where to (%1).</source>
        <translation>它没有说明转到哪里（%1）。</translation>
    </message>
    <message>
        <source>Nothing ordered</source>
        <translation>未安排升级</translation>
    </message>
    <message>
        <source>The answer of %1 names no version.</source>
        <comment>an address</comment>
        <translation>%1 的应答中没有版本号。</translation>
    </message>
</context>
</TS>
