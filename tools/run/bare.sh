#!/usr/bin/env bash
# Runs a command on what looks like a bare machine: no Vulkan loader, no graphics driver, no display.
#
#   tools/run/bare.sh [--as-nobody] COMMAND...
#
# Linux only. It hides files in a mount namespace of its own and changes nothing outside. The
# command runs as the caller; with --as-nobody, for root, as a user who is allowed nothing.
set -euo pipefail

hide() {
    local empty folder library
    empty=$(mktemp -d)
    for folder in /usr/share/vulkan /usr/local/share/vulkan /etc/vulkan "$HOME/.local/share/vulkan" \
        /usr/share/glvnd /etc/glvnd /usr/lib/dri /usr/lib/*/dri; do
        [[ ! -d $folder ]] || mount --bind "$empty" "$folder"
    done
    while IFS= read -r library; do
        mount --bind /dev/null "$library"
    done < <(PATH=$PATH:/sbin:/usr/sbin ldconfig -p |
        sed -n 's/.* => \(.*\/lib\(vulkan\|EGL\|GLX\|GLES\)[._v].*\)/\1/p' |
        xargs -r readlink -f | sort -u)
}

if [[ ${1:-} == --hidden ]]; then
    hide
    exec "${@:2}"
fi

as=()
if [[ ${1:-} == --as-nobody ]]; then
    shift
    if ((EUID != 0)); then
        printf 'bare.sh: --as-nobody is for root; without it, the command runs as you\n' >&2
        exit 2
    fi
    as=(setpriv --reuid=65534 --regid=65534 --clear-groups)
fi
if (($# == 0)); then
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
unset DISPLAY WAYLAND_DISPLAY VK_DRIVER_FILES VK_ICD_FILENAMES
if ((EUID == 0)); then
    exec unshare --mount -- "$0" --hidden ${as[@]+"${as[@]}"} "$@"
fi
# Root in a namespace of users hides the files, and the caller's own number comes back after that.
exec unshare --mount --map-root-user -- "$0" --hidden \
    unshare --user --map-user="$(id -u)" --map-group="$(id -g)" -- "$@"
