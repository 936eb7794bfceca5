#!/bin/sh
# Installs the Debian package in a bare Debian without Python, fonts or a display; starts, uses, upgrades and removes it;
# then does the same work with the portable archive, which finds none of its libraries there.
#
#   try_in_clean_root.sh SUITE [DIST]     SUITE: bookworm, trixie, …; DIST: the folder that `./run package` filled
#
# Needs root, debootstrap and a mirror of Debian. Whatever the program says on standard error is a failure.
set -eu

suite=$1
dist=${2:-$(dirname -- "$0")/../../dist}
root=$(mktemp -d)
# A home with letters and a space that careless programs stumble over.
home='/srv/مراجع التراخيص'

main() {
    trap clean_up EXIT
    chmod 755 "$root"
    say "a bare $suite"
    debootstrap --variant=minbase "$suite" "$root" > /dev/null
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o mode=1777 shm "$root/dev/shm"
    check_that_it_is_bare
    inside apt-get update -qq
    try_archive
    say 'install'
    cp "$dist"/glossator_*_amd64.deb "$root/srv/glossator.deb"
    list_files > "$root.before"
    inside apt-get install -y -qq --no-install-recommends /srv/glossator.deb > /dev/null 2>&1
    # Debian's configuration of fonts brings some along: the program must do without.
    find "$root/usr/share/fonts" -type f -delete
    check_that_it_is_bare
    add_reader amal "$home"
    add_reader badr /srv/badr
    try_program /usr/bin/glossator
    try_two_readers
    upgrade
    try_under_display
    remove
    say "ok: $suite"
}

check_that_it_is_bare() {
    for name in python3 fc-list; do
        [ ! -e "$root/usr/bin/$name" ] || fail "$name is there"
    done
    [ -z "$(find "$root/usr/share/fonts" -name '*.[to]tf' 2> /dev/null)" ] || fail 'fonts are there'
}

try_archive() {
    say 'the archive, unpacked'
    mkdir "$root/opt/unpacked"
    tar -xf "$dist"/glossator-*-linux-x86_64.tar.xz -C "$root/opt/unpacked" --strip-components=1
    add_reader zaynab /srv/zaynab
    QT_QPA_PLATFORM=offscreen as zaynab /opt/unpacked/glossator --smoke
    rm -r "$root/opt/unpacked"
}

try_program() {
    say 'the commands, and the window without a display, in both languages'
    as amal "$1" --version
    as amal "$1" list > /dev/null
    # It tells on standard error where the file is.
    as amal sh -c '"$0" compare llama-4 apache-2.0 --pdf "$HOME/مقارنة.pdf" > /dev/null 2>&1' "$1"
    [ -s "$root$home/مقارنة.pdf" ] || fail 'no PDF'
    for language in en ar; do
        speak amal "$language"
        QT_QPA_PLATFORM=offscreen as amal "$1" --smoke
    done
    if (as badr sh -c ': > /usr/lib/glossator/x' 2> /dev/null); then fail 'a reader can write into the program'; fi
}

try_two_readers() {
    say 'two readers at once'
    QT_QPA_PLATFORM=offscreen as amal /usr/bin/glossator --smoke > /dev/null &
    QT_QPA_PLATFORM=offscreen as badr /usr/bin/glossator --smoke > /dev/null
    wait $!
}

# The same package under a higher number.
upgrade() {
    say 'upgrade'
    inside dpkg-deb -R /srv/glossator.deb /srv/next
    sed -i 's/^Version: .*/&+next/' "$root/srv/next/DEBIAN/control"
    inside dpkg-deb -Zgzip -z1 --root-owner-group --build /srv/next /srv/next.deb > /dev/null
    inside apt-get install -y -qq /srv/next.deb > /dev/null 2>&1
    QT_QPA_PLATFORM=offscreen as amal /usr/bin/glossator --smoke
}

try_under_display() {
    say 'under a display'
    inside apt-get install -y -qq --no-install-recommends xvfb xauth > /dev/null 2>&1
    as amal xvfb-run --auto-servernum /usr/bin/glossator --smoke
    inside apt-get purge -y -qq --autoremove xvfb xauth > /dev/null 2>&1
}

remove() {
    say 'remove'
    inside apt-get purge -y -qq --autoremove glossator > /dev/null 2>&1
    rm -rf "$root/srv/next" "$root/srv/next.deb"
    list_files > "$root.after"
    left=$(comm -13 "$root.before" "$root.after" | grep -i glossator || true)
    [ -z "$left" ] || fail "left behind: $left"
    [ -s "$root$home/مقارنة.pdf" ] || fail "the reader's own file is gone"
}

# The language of the interface, as the reader chooses it in the window.
speak() {
    as "$1" sh -c 'mkdir -p "$HOME/.config/glossator" && printf "[General]\\nlanguage=%s\\n" "$0" > "$HOME/.config/glossator/glossator.ini"' "$2"
}

add_reader() {
    inside useradd --create-home --home-dir "$2" "$1"
}

# Runs a command as a reader, with no way to any network; what it says on standard error is a failure.
as() {
    reader=$1
    shift
    home_of_reader=$(inside getent passwd "$reader" | cut -d : -f 6)
    unshare --net chroot --userspec="$reader" "$root" /usr/bin/env -i \
        PATH=/usr/bin:/bin HOME="$home_of_reader" LANG=C.UTF-8 ${QT_QPA_PLATFORM:+QT_QPA_PLATFORM="$QT_QPA_PLATFORM"} \
        "$@" 2> "$root/srv/said.$reader" || { cat "$root/srv/said.$reader" >&2; fail "$*"; }
    [ ! -s "$root/srv/said.$reader" ] || { cat "$root/srv/said.$reader" >&2; fail "$* spoke on standard error"; }
}

inside() {
    DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 chroot "$root" "$@"
}

# Without what changes from one look to the next.
list_files() {
    find "$root" -xdev \( -path "$root/proc" -o -path "$root/dev" -o -path "$root/srv" -o -path "$root/tmp" \
        -o -path "$root/var/cache" -o -path "$root/var/lib/apt" -o -path "$root/var/log" \) -prune -o -printf '%P\n' | LC_ALL=C sort
}

say() {
    printf '%s\n' "-- $*"
}

fail() {
    printf 'failed: %s\n' "$*" >&2
    exit 1
}

clean_up() {
    umount "$root/proc" "$root/dev/shm" 2> /dev/null || true
    rm -rf "$root" "$root.before" "$root.after"
}

main
