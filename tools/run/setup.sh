# What the machine must have; sourced by run. Sets JAVA_HOME, and DISPLAY for the tests.
# shellcheck shell=bash

# Says what is missing and how to get it, and stops.
missing() {
    printf 'run: %s\n' "$@" >&2
    exit 1
}

is_jdk_25() {
    [[ -x $1/bin/javac && -r $1/release ]] && grep -q '^JAVA_VERSION="25[".]' "$1/release"
}

find_jdk() {
    local candidate candidates=("${JAVA_HOME:-}") java
    if java=$(command -v java); then
        java=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
        candidates+=("${java%/bin/java}")
    fi
    if [[ -x /usr/libexec/java_home ]]; then
        candidates+=("$(/usr/libexec/java_home -v 25 2>/dev/null || true)")
    fi
    candidates+=(/usr/lib/jvm/* /opt/*jdk* /opt/java/* "$HOME"/.sdkman/candidates/java/*
        "$HOME"/.jdks/* "$HOME"/.local/share/mise/installs/java/*
        /Library/Java/JavaVirtualMachines/*/Contents/Home
        "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home
        /opt/homebrew/opt/openjdk@25/libexec/openjdk.jdk/Contents/Home)
    for candidate in "${candidates[@]}"; do
        if [[ -n $candidate ]] && is_jdk_25 "$candidate"; then
            export JAVA_HOME=$candidate
            return
        fi
    done
    missing "There is no JDK 25 in JAVA_HOME, on the PATH, in /usr/lib/jvm or where SDKMAN puts it." \
        "Install one (such as Temurin 25) and set JAVA_HOME to its folder."
}

need_build() {
    find_jdk
    command -v mvn >/dev/null ||
        missing "Maven is missing. Install version 3.8 or later (Debian, Ubuntu: apt-get install maven)."
    command -v python3 >/dev/null ||
        missing "python3 is missing. Install it with pip (Debian, Ubuntu: apt-get install python3-pip)."
}

# A library is there if the dynamic loader knows it.
LIBRARIES=
need_library() { # FILE PACKAGE
    [[ -n $LIBRARIES ]] || LIBRARIES=$(PATH=$PATH:/sbin:/usr/sbin ldconfig -p)
    [[ $LIBRARIES == *$'\t'"$1 "* ]] || PACKAGES+=("$2")
}

has_vulkan_driver() {
    [[ -n ${VK_DRIVER_FILES:-}${VK_ICD_FILENAMES:-} ]] ||
        compgen -G '/usr/share/vulkan/icd.d/*.json' >/dev/null ||
        compgen -G '/usr/local/share/vulkan/icd.d/*.json' >/dev/null ||
        compgen -G '/etc/vulkan/icd.d/*.json' >/dev/null
}

need_vulkan() {
    need_library libvulkan.so.1 libvulkan1
    has_vulkan_driver || PACKAGES+=(mesa-vulkan-drivers)
}

# The build brings a software GPU for this machine, so that a driver is only faster.
has_software_gpu() {
    [[ $(uname -sm) == 'Linux x86_64' ]]
}

# As need_vulkan where packages can be installed; else the software GPU will do, if there is one.
want_vulkan() {
    if can_install || ! has_software_gpu; then
        need_vulkan
    elif ! has_vulkan_driver; then
        hint_at_driver
    fi
}

# A driver is never asked for where the software GPU will do.
need_any_gpu() {
    if ! has_software_gpu; then
        need_vulkan
    elif ! has_vulkan_driver; then
        hint_at_driver
    fi
}

hint_at_driver() {
    printf '%s\n' "run: there is no Vulkan driver, so the software GPU of wgpu-software renders." \
        "run: lavapipe is faster: apt-get install libvulkan1 mesa-vulkan-drivers"
}

need_toolkits() {
    need_library libX11.so.6 libx11-6
    need_library libXext.so.6 libxext6
    need_library libXrender.so.1 libxrender1
    need_library libXtst.so.6 libxtst6
    need_library libXi.so.6 libxi6
    need_library libXrandr.so.2 libxrandr2
    need_library libXcursor.so.1 libxcursor1
    need_library libXinerama.so.1 libxinerama1
    need_library libXxf86vm.so.1 libxxf86vm1
    need_library libgtk-3.so.0 libgtk-3-0
    need_library libGL.so.1 libgl1
    need_library libfreetype.so.6 libfreetype6
    need_library libfontconfig.so.1 libfontconfig1
    compgen -G '/usr/share/fonts/*/*/*.[to]tf' >/dev/null || PACKAGES+=(fonts-dejavu-core)
}

need_xvfb() {
    [[ -n ${DISPLAY:-} ]] || command -v Xvfb >/dev/null || PACKAGES+=(xvfb)
}

can_install() {
    command -v apt-get >/dev/null || return 1
    ((EUID == 0)) || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

install_packages() {
    local sudo=()
    if ! command -v apt-get >/dev/null; then
        missing "These packages (by Debian's names) are missing; install your system's: $*"
    fi
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null || ! sudo -n true 2>/dev/null; then
            missing "These packages are missing. Install them, then run this again:" \
                "  sudo apt-get install --no-install-recommends $*"
        fi
        sudo=(sudo -n)
    fi
    printf 'run: installing %s\n' "$*"
    local log
    if ! log=$(${sudo[@]+"${sudo[@]}"} sh -c 'apt-get -qq update &&
            DEBIAN_FRONTEND=noninteractive apt-get -qq -y install --no-install-recommends "$@"' \
            install "$@" 2>&1); then
        missing "$log" "The packages could not be installed, see above."
    fi
}

setup() { # PART...
    local part
    PACKAGES=()
    LIBRARIES=
    for part in "$@"; do
        if [[ $part == build || $(uname -s) == Linux ]]; then
            case $part in
                vulkan) want_vulkan ;;
                *) "need_$part" ;;
            esac
        fi
    done
    ((${#PACKAGES[@]} == 0)) || install_packages "${PACKAGES[@]}"
}

# Gives the tests an X server of their own where there is none, for as long as run lives.
start_display() { # [WIDTHxHEIGHT]
    [[ $(uname -s) == Linux && -z ${DISPLAY:-} ]] || return 0
    local number
    exec {ready}< <(exec Xvfb -displayfd 1 -screen 0 "${1:-1600x1200}x24" -nolisten tcp 2>/dev/null)
    XVFB=$!
    trap 'kill "$XVFB" 2>/dev/null || true' EXIT
    read -r -t 30 -u "$ready" number ||
        missing "Xvfb did not start. Try it by hand: Xvfb -displayfd 1"
    export DISPLAY=:$number
}
