# Calls Maven; sourced by run, which sets ROOT and CACHE.
# shellcheck shell=bash

# Once a goal has gone well with these poms, everything is on the machine, and Maven stays offline.
stamp() { # KIND
    local poms
    poms=$(cd "$ROOT" && find . -name pom.xml -not -path '*/target/*' | LC_ALL=C sort |
        xargs cat | cksum | tr ' ' '-')
    printf '%s/complete/%s-%s' "$CACHE" "$1" "$poms"
}

maven() { # KIND ARGUMENT...
    local stamp status=0
    stamp=$(stamp "$1")
    shift
    # Maven's own libraries use what JDK 25 warns of.
    export MAVEN_OPTS="--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED\
 ${MAVEN_OPTS:-}"
    if [[ -e $stamp ]]; then
        call_maven -o "$@" || status=$?
        ((status != 0)) && grep -q 'offline mode' "$LOG" || return "$status"
        printf 'run: something is no longer in the local repository; once more, online\n'
    fi
    status=0
    call_maven "$@" || status=$?
    if ((status == 0)); then
        mkdir -p "${stamp%/*}"
        touch "$stamp"
    fi
    return "$status"
}

LOG=
call_maven() {
    mkdir -p "$ROOT/target"
    LOG=$ROOT/target/run.log
    mvn -B -Dstyle.color=never -f "$ROOT/pom.xml" "$@" 2>&1 | tee "$LOG"
    return "${PIPESTATUS[0]}"
}
