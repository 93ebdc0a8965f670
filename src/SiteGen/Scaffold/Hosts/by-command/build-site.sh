# What the host runs for each push: the tool, then check, build and verify. It publishes _site only if all of them pass.
set -eu

# The machine may have no .NET, or an older one.
if ! dotnet --list-sdks 2>/dev/null | grep -q '^10\.'; then
  curl -fsSL https://dot.net/v1/dotnet-install.sh | bash -s -- --channel 10.0 --install-dir "$HOME/.dotnet"
  export DOTNET_ROOT="$HOME/.dotnet" PATH="$HOME/.dotnet:$PATH"
fi

dotnet pack src/SiteGen -o tools # its own tool
dotnet tool install sitegen --version {version} --tool-path "$HOME/sitegen" --source tools
export PATH="$HOME/sitegen:$PATH"

sitegen check
sitegen build
sitegen verify _site
