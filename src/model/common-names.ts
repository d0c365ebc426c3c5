/** Names that whole crowds of people and machines bear. To mask them would take "Debian" out of "Debian GNU/Linux" and hide nobody. */
const COMMON_NAMES: ReadonlySet<string> = new Set(
  `_apt account admin administrator all android anonymous ansible any apache app arch archlinux azureuser backup bash bin bitnami box build builder centos
  chrome chronos circleci client codespace computer container cron customer daemon dbus debian default defaultuser0 demo deploy desktop dev device docker
  domain ec2-user elasticsearch example false fedora fish ftp games gdm git github gitlab gitlab-runner gnome grafana group guest home host invalid
  itdept jenkins kafka kali kde kubernetes laptop linux linuxbrew local localdomain localhost localservice localsystem login lp lxc machine macos mail
  messagebus minikube mongodb mysql name networkservice news nginx nixos nobody node none nologin ntp null opensuse operator oracle owner pc pi podman
  polkitd postfix postgres postgresql prometheus proxy public rabbitmq raspberrypi raspbian redis root rpc rsyslog runner runneradmin service shared shell
  sshd staff suse sync sys syslog system systemd systemd-network systemd-resolve systemd-timesync task teamcity temp test tester tomcat travis true ubuntu
  undefined unknown user username users uucp uuidd vagrant var virtual virtualbox vm vscode windows work worker workspace workstation wsl www www-data
  xterm you yourname zabbix zsh администратор гость общие пользователь`.split(/\s+/),
);

/** Whether a user's or a machine's name, in any case, tells nobody from anybody. */
export function isCommonName(name: string): boolean {
  return COMMON_NAMES.has(name.toLowerCase());
}
