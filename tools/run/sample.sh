# The sample project, tested with the modules of this build; sourced by run.
# shellcheck shell=bash

# What stands in a pom outside its parent's description.
pom_artifact() { # POM
    sed '/<parent>/,/<\/parent>/d' "$1" | sed -n 's/.*<artifactId>\(.*\)<.*/\1/p' | head -n 1
}

# A local repository for Maven with the modules and all that is in the user's own. Its files are
# links where the file system can do that.
stage() { # FOLDER
    local central=$HOME/.m2/repository pom artifact version to
    cp -al "$central" "$1" 2>/dev/null || { rm -rf "$1" && cp -r "$central" "$1"; }
    rm -rf "$1/graphics/wgpu"
    version=$(sed -n 's/.*<version>\(.*\)<.*/\1/p' "$ROOT/pom.xml" | head -n 1)
    while IFS= read -r pom; do
        artifact=$(pom_artifact "$pom")
        to=$1/graphics/wgpu/$artifact/$version
        mkdir -p "$to"
        cp "$pom" "$to/$artifact-$version.pom"
        cp "${pom%pom.xml}target/$artifact-$version.jar" "$to/" 2>/dev/null || true
    done < <(find "$ROOT" \( -name target -o -name headless-sample \) -prune -o -name pom.xml -print)
}

sample() { # [--bare [--as-nobody]] MAVEN-OPTION...
    local machine=() work log=$ROOT/target/sample.log folder=$ROOT/demos/headless-sample status=0
    if [[ ${1:-} == --bare ]]; then
        machine=("$ROOT/tools/run/bare.sh")
        shift
        if [[ ${1:-} == --as-nobody ]]; then
            machine+=(--as-nobody)
            shift
        fi
    fi
    [[ ${1:-} != --as-nobody ]] || mistake "sample --as-nobody needs --bare before it"
    setup build
    maven sample -q -pl wgpu-junit,wgpu-software/any -am -DskipTests -Dspotless.check.skip package
    work=$(mktemp -d)
    chmod 755 "$work"
    stage "$work/repository"
    if ((${#machine[@]})); then
        mkdir "$work/home"
        cp -r "$folder" "$work/sample"
        folder=$work/sample
        rm -rf "$folder/target"
        # The files belong to the user's own repository too.
        ((EUID != 0)) || find "$work" \( -type d -o -path "$folder/*" \) -exec chown 65534:65534 {} +
        machine+=(env "HOME=$work/home" "XDG_CACHE_HOME=$work/home/.cache")
    fi
    ${machine[@]+"${machine[@]}"} mvn -B -o -Dstyle.color=never -f "$folder/pom.xml" \
        "-Dmaven.repo.local=$work/repository" "$@" test 2>&1 |
        tee "$log" || status=${PIPESTATUS[0]}
    if ((status == 0 && ${#machine[@]})) && ! grep -q 'software renders (SwiftShader' "$log"; then
        printf 'run: the sample has found another adapter than the software GPU\n' >&2
        status=1
    fi
    if [[ -e $folder/target/gpu-tests/index.html && $folder != "$ROOT"/* ]]; then
        rm -rf "$ROOT/target/gpu-tests"
        cp -r "$folder/target/gpu-tests" "$ROOT/target/"
        printf 'run: the pictures that differ are in %s\n' "$ROOT/target/gpu-tests/index.html"
    fi
    rm -rf "$work"
    return "$status"
}
