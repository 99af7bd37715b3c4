# Sourced by the commands at the root, which stand there already: what each must have before it can begin.

export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1
export WHOLEPICTURE_DATA=${WHOLEPICTURE_DATA:-$PWD/.data}
export WHOLEPICTURE_SETTINGS=${WHOLEPICTURE_SETTINGS:-$PWD/settings/partnership.json}

service=src/WholePicture/bin/Release/net10.0/wholepicture.dll

# Debian packages, as "program=package": root installs them, anyone else is told the one command to run first.
need() {
  local missing=() wanted
  for wanted in "$@"; do
    has "${wanted%%=*}" || missing+=("${wanted#*=}")
  done
  [[ ${#missing[@]} -gt 0 ]] || return 0

  if [[ $EUID -ne 0 ]]; then
    echo "WholePicture needs ${missing[*]}. Run this first, then start again:" >&2
    echo "  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${missing[*]}" >&2
    [[ "${missing[*]}" != *postgresql* ]] ||
      echo "(PostgreSQL's own server is not needed: with 'create_main_cluster = false' in /etc/postgresql-common/createcluster.conf, none is started.)" >&2
    return 1
  fi

  echo "Installing ${missing[*]}…" >&2
  # The service starts its own private server; nobody asked for Debian's
  if [[ ! -e /etc/postgresql-common/createcluster.conf ]]; then
    mkdir -p /etc/postgresql-common
    echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf
  fi
  apt-get update -q >&2
  DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends -o Dpkg::Options::=--force-confold "${missing[@]}" >&2
}

has() {
  command -v "$1" > /dev/null || compgen -G "/usr/lib/postgresql/*/bin/$1" > /dev/null
}

# Debian 12 has 15; other systems name theirs plainly.
postgres_package() {
  if apt-cache show postgresql-15 > /dev/null 2>&1 || ! apt-cache show postgresql > /dev/null 2>&1; then echo postgresql-15; else echo postgresql; fi
}

# One at a time, and silent unless something is wrong. Compilers that would stay behind to wait for more work are not used.
build() {
  mkdir -p .build src/WholePicture/{bin,obj,wwwroot/assets}
  (
    flock 9
    stale || exit 0
    touch .build/began
    if ! { scripts/assets && dotnet build "${1:-src/WholePicture}" -c Release -v quiet -p:RestoreLockedMode=true -p:UseSharedCompilation=false -nodeReuse:false; } > .build/log 2>&1 9>&-; then
      cat .build/log >&2
      exit 1
    fi
    # Dated when the build began: what changed meanwhile is not in it
    mv .build/began .build/done
  ) 9> .build/lock
}

# Anything newer than the last build? Asking dotnet would take longer than most verbs do.
stale() {
  [[ ! -e $service || ! -e .build/done ]] || [[ -n "$(find src/WholePicture cases ./*.props ./*.json nuget.config .editorconfig .globalconfig BannedSymbols.txt scripts \
    \( -path '*/bin' -o -path '*/obj' -o -path '*/wwwroot/assets' \) -prune -o -newer .build/done -print -quit)" ]]
}
