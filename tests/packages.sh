# Sourced by app/run and tests/run: what a bare Debian 12 lacks to build Jalons, installed only when missing.
# Needs root (or sudo) and the network the first time; nothing after.

export DEBIAN_FRONTEND=noninteractive

jalons_packages=(
    build-essential cmake ninja-build git ca-certificates
    qt6-base-dev qt6-base-dev-tools qt6-svg-dev
    qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libqt6sql6-sqlite libsqlite3-dev
    pkg-config libzip-dev libxlsxwriter-dev libqpdf-dev
    librapidcheck-dev libboost-dev
    fonts-noto-core poppler-utils qpdf clang-format mold strace
)
# Only for the sanitized tree: tests/sanitized.
sanitizer_packages=(clang libclang-rt-dev)

# Those above, and those named.
install_missing_packages() {
    local missing=() package
    for package in "${jalons_packages[@]}" "$@"; do
        dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    ((${#missing[@]})) || return 0
    local -a root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || {
            echo "Il manque des paquets ; à lancer en root : apt-get install ${missing[*]}" >&2
            return 3
        }
        root=(sudo --preserve-env=DEBIAN_FRONTEND)
    fi
    echo "Installation des paquets manquants : ${missing[*]}" >&2
    "${root[@]}" apt-get update -qq
    "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
